import { html } from '../html.ts'
import type { MakePage } from '../page.ts'
import { table } from '../table.ts'
import { officeEn } from '../words/office.en.ts'
import { officeZhHans } from '../words/office.zh-hans.ts'
import { verdictWords } from '../words/verdicts.ts'

/** How an office makes sure of what it received. */
export const officePage: MakePage = (telling) => {
  const { language } = telling
  const words = (language === 'en' ? officeEn : officeZhHans)(telling)
  const verdicts = table(
    language,
    words.verdictHeads,
    Object.entries(verdictWords).map(([verdict, { means, act }]) => [
      html`<code>${verdict}</code>`,
      means[language],
      act[language],
    ]),
  )
  return {
    title: words.title,
    lead: words.lead,
    sections: words.sections.map((section) =>
      section.id === 'verdicts' ? { ...section, body: html`${section.body}${verdicts}` } : section,
    ),
  }
}

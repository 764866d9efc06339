import { flowPicture } from '../flow-picture.ts'
import { type Html, html } from '../html.ts'
import type { MakePage } from '../page.ts'
import { table } from '../table.ts'
import { securityEn } from '../words/security.en.ts'
import { securityZhHans } from '../words/security.zh-hans.ts'

/** What whoever answers for a site's security wants to know before the tag goes in. */
export const securityPage: MakePage = (telling) => {
  const { language } = telling
  const words = (language === 'en' ? securityEn : securityZhHans)(telling)
  const more: { readonly [section: string]: Html } = {
    flow: html`${flowPicture(words.flow)}<ol>${words.flow.steps.map((step) => html`<li>${step}</li>`)}</ol>`,
    stored: table(
      language,
      words.holdingHeads,
      words.holdings.map(({ what, where, howLong, who }) => [what, where, howLong, who]),
    ),
    keys: table(
      language,
      words.keyHeads,
      words.keys.map(({ name, kind, use, who }) => [name, kind, use, who]),
    ),
  }
  return {
    title: words.title,
    lead: words.lead,
    sections: words.sections.map((section) => ({
      ...section,
      body: html`${section.body}${more[section.id]}`,
    })),
  }
}

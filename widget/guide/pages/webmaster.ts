import { exampleItems } from '../../../shared/catalogue/items/index.ts'
import { type Html, html } from '../html.ts'
import type { MakePage, Telling } from '../page.ts'
import { table } from '../table.ts'
import { webmasterEn } from '../words/webmaster.en.ts'
import type { WebmasterWords } from '../words/webmaster.ts'
import { webmasterZhHans } from '../words/webmaster.zh-hans.ts'

/** How a page is made to spare its uploads, with every example item live. */
export const webmasterPage: MakePage = (telling) => {
  const words = (telling.language === 'en' ? webmasterEn : webmasterZhHans)(telling)
  const more: { readonly [section: string]: Html } = {
    mark: itemTable(words, telling),
    live: html`${exampleItems.map((item) => preview(item, words, telling))}`,
    trouble: table(telling.language, words.trouble.heads, words.trouble.rows),
  }
  return {
    title: words.title,
    lead: words.lead,
    live: true,
    sections: words.sections.map((section) => ({
      ...section,
      body: html`${section.body}${more[section.id]}`,
    })),
  }
}

function itemTable({ items }: WebmasterWords, { language }: Telling): Html {
  return table(
    language,
    items.heads,
    exampleItems.map(({ id, disposition, wording }) => [
      html`<code>${id}</code>`,
      wording[language].title,
      items.effects[disposition],
    ]),
  )
}

/** A form of its own, as an agency would write it. The page's policy lets it go nowhere. */
function preview(
  { id, disposition, wording }: (typeof exampleItems)[number],
  { unchanged, items }: WebmasterWords,
  { language }: Telling,
): Html {
  const keepsUpload = disposition !== 'pledge' && disposition !== 'cancelled'
  return html`<article class="preview" aria-labelledby="live-${id}">
<h3 id="live-${id}">${wording[language].title}</h3>
<p><code>${id}</code> · ${items.effects[disposition]}</p>
${keepsUpload && html`<p>${unchanged}</p>`}
<form>
<label for="upload-${id}">${wording[language].title}</label>
<input type="file" id="upload-${id}" name="${id}" data-jz-item="${id}">
</form>
</article>`
}

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

/**
 * A form of its own, as an agency would write it; the page's policy lets it go nowhere. What takes a typed
 * identity is in a frame, where it can be done to the end; a data check and a certificate begin with who is
 * signed in, and nobody is here.
 */
function preview(
  item: (typeof exampleItems)[number],
  { unchanged, signedInOnly, items }: WebmasterWords,
  { language }: Telling,
): Html {
  const { id, disposition, wording } = item
  const { title } = wording[language]
  const isTyped = item.disposition === 'pledge' && item.assurance === 'self-asserted'
  const beginsSignedIn = disposition === 'data-check' || disposition === 'certificate'
  const upload = html`<label for="upload-${id}">${title}</label>
<input type="file" id="upload-${id}" name="${id}" data-jz-item="${id}">`
  return html`<article class="preview" aria-labelledby="live-${id}">
<h3 id="live-${id}">${title}</h3>
<p><code>${id}</code> · ${items.effects[disposition]}</p>
${disposition === 'kept' && html`<p>${unchanged}</p>`}
${
  beginsSignedIn
    ? html`<p>${signedInOnly}</p>`
    : html`<form>
${isTyped ? html`<jz-proof item="${id}" name="${id}" mode="frame"></jz-proof>` : upload}
</form>`
}
</article>`
}

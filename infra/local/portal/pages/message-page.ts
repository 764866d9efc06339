import { html } from './html.ts'
import { type Page, renderPage } from './layout.ts'

/** A page that says one thing and leads back to the form. */
export function messagePage(page: Page, kind: 'notFound' | 'tooLarge' | 'refused'): string {
  const { words } = page
  const title = words[`${kind}Title`]
  const main = html`<section class="verdict waiting"><span class="tick" aria-hidden="true">!</span>
<div><h1>${title}</h1><p>${words[kind]}</p></div></section>
<p><a class="button" href="${page.path}">${words.backHome}</a></p>`
  return renderPage(page, { title, main })
}

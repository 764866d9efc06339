import type { Assistant } from '../../../../shared/identity/citizen-token.ts'
import { portalSite } from '../portal-site.ts'
import { html } from './html.ts'
import { type Page, renderPage } from './layout.ts'

/** All that whoever is signed in did here: one tag of the platform’s, and the list stands where it is. */
export function minePage(page: Page, assistant: Assistant | undefined): string {
  const { words, platformUrl } = page
  const title = words.mineTitle
  const main = html`<h1>${title}</h1>
<section class="card mine"><p>${words.mineLead}</p>
<script type="module" src="${platformUrl}/v1/records.js" data-site="${portalSite.id}"></script></section>`
  return renderPage(page, { title, main, signedIn: true, assistant, isMine: true })
}

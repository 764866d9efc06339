import { renderPage } from './layout.ts'
import type { Known, MakePage, Telling } from './page.ts'
import { apiPage } from './pages/api.ts'
import { errorsPage } from './pages/errors.ts'
import { officePage } from './pages/office.ts'
import { referencePage } from './pages/reference.ts'
import { securityPage } from './pages/security.ts'
import { startPage } from './pages/start.ts'
import { webmasterPage } from './pages/webmaster.ts'
import { guideLanguages, type PageName, pageAddress, pageNames, pagePath } from './site-map.ts'
import { renderSnippet } from './snippets/snippet.ts'
import { snippets } from './snippets/snippets.ts'

const makers: { readonly [Page in PageName]: MakePage } = {
  webmaster: webmasterPage,
  office: officePage,
  security: securityPage,
  reference: referencePage,
  start: startPage,
  errors: errorsPage,
  api: apiPage,
}

/**
 * Every page of the guide as HTML, by its path below `/v1/`. The build runs this.
 *
 * @param files where the pages' style sheet and script lie, below `/v1/`
 */
export function renderGuide(known: Known, files: string): { [path: string]: string } {
  const rendered = guideLanguages.flatMap((language) => {
    const telling: Telling = {
      language,
      known,
      link: (page, anchor) => pageAddress(language, page, anchor),
      snippet: (id) => renderSnippet(language, known, id, snippets[id]),
    }
    return pageNames.map((name) => [
      pagePath(language, name),
      renderPage(language, name, makers[name](telling), files),
    ])
  })
  return Object.fromEntries(rendered)
}

import { claimsOf } from '../api/token.ts'
import { styleSheet } from '../chunk.ts'
import type { Embedding } from '../embedding.ts'
import type { Conduct } from '../proof/conduct.ts'
import { sayDate } from '../words/date.ts'
import { qrCode } from './code.ts'
import { styles } from './receipt.css'
import { verifyAddress, verifyPage } from './verify-address.ts'
import { receiptWords } from './words.ts'

/**
 * Draws the receipt into the empty frame below what is sealed and prints that frame alone. Not a new
 * window: web views inside other apps block those, and there the citizen still sees the sheet and can
 * keep a picture of it.
 *
 * @param embedding the platform, on whose verify page the receipt is read, and where the style sheet lies
 */
export async function printReceipt(
  { origin, chunks }: Pick<Embedding, 'origin' | 'chunks'>,
  { flow, language, words: said }: Pick<Conduct, 'flow' | 'language' | 'words'>,
  root: ShadowRoot,
): Promise<void> {
  const { item, sealed } = flow
  const words = receiptWords[language]
  const sheet = root.querySelector('iframe')
  const { contentWindow: view, contentDocument: page } = sheet ?? {}
  if (!item || !sealed || !sheet || !view || !page) return
  sheet.hidden = false
  const { title, agency } = item.text
  sheet.title = words.heading
  page.documentElement.lang = language
  page.title = `${words.heading} ${sealed.reference}`
  const styled = style(view, page, chunks)
  const list = page.createElement('dl')
  for (const [term, said] of [
    [words.reference, sealed.reference],
    [words.item, title],
    [words.agency, agency],
    [words.pledgedAt, sayDate(sealed.pledgedAt, language, 'with time')],
    [words.validUntil, sayDate(sealed.expiresAt, language, 'with time')],
  ] as const) {
    list.append(element(page, 'dt', term), element(page, 'dd', said))
  }
  // After a reload nobody here knows the name; that somebody helped is in what was sealed.
  const { assistant } = flow.citizen ?? {}
  const helped = assistant ? said.assistedBy(assistant) : words.assisted
  page.body.textContent = ''
  page.body.append(
    element(page, 'h1', words.heading),
    qrCode(page, verifyAddress(origin, sealed.reference)),
    list,
    ...('assistant' in claimsOf(sealed.receipt) ? [element(page, 'p', helped)] : []),
    element(page, 'p', words.howToVerify(verifyPage(origin))),
    element(page, 'p', words.whatSealProves),
  )
  await styled
  sheet.style.height = `${page.documentElement.scrollHeight}px`
  view.focus()
  view.print()
}

function element(page: Document, name: string, text: string): HTMLElement {
  const made = page.createElement(name)
  made.textContent = text
  return made
}

/**
 * The frame inherits the host's content security policy, which may forbid a `<style>`.
 *
 * @returns what to wait for before the sheet is as it should be, where there is something
 */
function style(view: Window, page: Document, chunks: string): Promise<unknown> | undefined {
  const { CSSStyleSheet: Sheet } = view as Window & typeof globalThis
  if ('adoptedStyleSheets' in page && 'replaceSync' in Sheet.prototype) {
    const sheet = new Sheet()
    sheet.replaceSync(styles)
    page.adoptedStyleSheets = [sheet]
    return undefined
  }
  const link = page.createElement('link')
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve
    for (const [name, value] of Object.entries(styleSheet(chunks, 'receipt'))) {
      link.setAttribute(name, value)
    }
    page.head.append(link)
  })
}

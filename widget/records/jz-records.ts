import { ownRecords } from '../../shared/identity/own-records.ts'
import { languageOf } from '../../shared/kernel/language.ts'
import { citizenTokens } from '../api/token.ts'
import type { Embedding } from '../embedding.ts'
import { wantsElder } from '../proof/elder-wish.ts'
import { type Stage, stage } from '../proof/stage.ts'
import { withTheme } from '../theme/with-theme.ts'
import { records } from './records.ts'
import { adoptRecords } from './sheet.ts'

/** As cards have it in large type. */
const largeType = '22px'

/**
 * `<jz-records>`: all that whoever is signed in at the host did at its site: pledges, data checks, certificates.
 * What stands inside the element is shown by browsers that are too old for it.
 *
 * Theme, scheme and the `--jz-…` properties are those of `<jz-proof>`; so is the wish for large type, which the browser
 * remembers.
 *
 * @tagname jz-records
 *
 * @slot - What browsers show that are too old for the list.
 */
export class JzRecords extends HTMLElement {
  static embedding: Embedding

  private stage: Stage | undefined

  connectedCallback(): void {
    if (this.stage) return
    const { embedding } = JzRecords
    const drawn = stage(this.attachShadow({ mode: 'open' }), embedding.chunks)
    this.stage = drawn
    adoptRecords(drawn.root, embedding.chunks)
    fillIn(drawn.root)
    if (wantsElder(embedding)) enlarge(drawn.root)
    const language = languageOf(this.closest('[lang]')?.getAttribute('lang'))
    const tokens = citizenTokens(embedding.tokensAt, ownRecords)
    records({ embedding, tokens, language }, drawn)
    withTheme(embedding, (theme) => theme.dress(drawn.root, embedding.dataset))
  }
}

/** Through the CSSOM, which no content security policy forbids. */
function enlarge(root: ShadowRoot): void {
  const card = root.firstElementChild as HTMLElement
  card.style.fontSize = largeType
}

/** What the page wrote for browsers that are too old is not for this one. */
function fillIn(root: ShadowRoot): void {
  const slot = root.querySelector('slot')
  if (slot) slot.hidden = true
}

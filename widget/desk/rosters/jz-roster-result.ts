import { LitElement } from 'lit'
import type { Roster, RosterItem, RosterOutcome } from '../../../shared/api/roster.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { deskWords } from '../words/words.ts'
import type { Found } from './jz-roster.ts'
import { resultView } from './result-view.ts'

/** Whose exceptions are shown. */
export type Filter = 'all' | Exclude<RosterOutcome, 'yes'>

/** `<jz-roster-result>`: who is not confirmed, each with a reminder ready to send. Event `jz-again`. */
export class JzRosterResult extends LitElement {
  static override properties = {
    language: {},
    roster: { attribute: false },
    item: { attribute: false },
    found: { attribute: false },
    filter: { state: true },
    showsNumbers: { state: true },
    said: { state: true },
  }

  declare language: Language
  declare roster: Roster
  declare item: RosterItem
  declare found: Found
  declare private filter: Filter
  /** Numbers are masked until they are asked for: a desk is looked at by others, too. */
  declare private showsNumbers: boolean
  declare private said: string

  constructor() {
    super()
    this.filter = 'all'
    this.showsNumbers = false
    this.said = ''
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override render() {
    const { language, roster, item, found, filter, showsNumbers, said } = this
    return resultView({
      words: deskWords[language].rosters,
      language,
      roster,
      item,
      found,
      filter,
      showsNumbers,
      said,
      choose: (filter) => {
        this.filter = filter
      },
      toggleNumbers: () => {
        this.showsNumbers = !showsNumbers
      },
      copy: (text) => this.copy(text),
      again: () => this.dispatchEvent(new CustomEvent('jz-again')),
    })
  }

  private async copy(text: string): Promise<void> {
    const { copied, notCopied } = deskWords[this.language].rosters
    // Emptied first, so that the same words are said a second time.
    this.said = ''
    await this.updateComplete
    try {
      await navigator.clipboard.writeText(text)
      this.said = copied
    } catch {
      this.said = notCopied
    }
  }
}

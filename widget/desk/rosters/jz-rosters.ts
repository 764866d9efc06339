import { html, LitElement, nothing, type PropertyValues } from 'lit'
import type { Roster, RosterItem } from '../../../shared/api/roster.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { type CallDesk, troubleIn } from '../call.ts'
import { deskWords } from '../words/words.ts'
import { rosterListView } from './list-view.ts'

/**
 * `<jz-rosters>`: the rosters of somebody, a new one (`#roster/new`), or the one the address names
 * (`#roster/` and its reference). What concerns signing in is left to the page: event `jz-trouble`.
 */
export class JzRosters extends LitElement {
  static override properties = {
    call: { attribute: false },
    language: {},
    items: { state: true },
    rosters: { state: true },
    at: { state: true },
  }

  declare call: CallDesk
  declare language: Language
  declare private items: readonly RosterItem[] | undefined
  declare private rosters: readonly Roster[] | undefined
  declare private at: string

  constructor() {
    super()
    this.at = ''
  }

  /** Reads what could not be read. */
  again(): void {
    this.read()
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('hashchange', this.follow)
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.follow)
    super.disconnectedCallback()
  }

  protected override firstUpdated(): void {
    this.follow()
  }

  protected override render() {
    const { language, items, rosters, at, call } = this
    const { rosters: words, loading } = deskWords[language]
    if (at && items) {
      const reference = at === 'new' ? undefined : at
      return html`
        <jz-roster .call=${call} .language=${language} .items=${items} .reference=${reference}></jz-roster>
      `
    }
    if (!items || !rosters)
      return html`<h1 tabindex="-1">${words.title}</h1><p role="status">${loading}</p>`
    return at ? nothing : rosterListView({ words, items, rosters, refresh: () => this.read() })
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.get('at')) this.querySelector<HTMLElement>('h1')?.focus()
    if (changed.get('language')) this.read()
  }

  private follow = (): void => {
    this.at = /^#roster\/(new|[0-9A-Z-]{10,40})$/.exec(location.hash)?.[1] ?? ''
    if (!this.at || !this.items) this.read()
  }

  private async read(): Promise<void> {
    const query = `?lang=${this.language}`
    const [items, rosters] = await Promise.all([
      this.call<{ items: RosterItem[] }>(`/v1/desk/roster-items${query}`),
      this.call<{ rosters: Roster[] }>(`/v1/desk/rosters${query}`),
    ])
    if (items.kind === 'answer' && rosters.kind === 'answer') {
      this.items = items.body.items
      this.rosters = rosters.body.rosters
      return
    }
    const detail = troubleIn(items) ?? troubleIn(rosters) ?? 'unreachable'
    this.dispatchEvent(new CustomEvent('jz-trouble', { detail, bubbles: true }))
  }
}

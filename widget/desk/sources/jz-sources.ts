import { html, LitElement, type PropertyValues } from 'lit'
import type { SourceAtDesk, SourcesAtDesk } from '../../../shared/api/sources.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { type CallDesk, troubleIn } from '../call.ts'
import { deskWords } from '../words/words.ts'
import { sourcesView } from './sources-view.ts'

/** How often an import that is under way is looked at again, in milliseconds. */
const lookAgainAfter = 3000

/** What the administrator is about to do, or did, with one source. */
export interface Restoring {
  readonly source: string
  readonly step: 'asked' | 'sending' | 'done' | 'refused'
}

/**
 * `<jz-sources>`: how a department is asked, for its administrator. What concerns signing in is left to the
 * page: event `jz-trouble`.
 */
export class JzSources extends LitElement {
  static override properties = {
    call: { attribute: false },
    language: {},
    sources: { state: true },
    restoring: { state: true },
  }

  declare call: CallDesk
  declare language: Language
  declare private sources: readonly SourceAtDesk[] | undefined
  declare private restoring: Restoring | undefined
  private timer = 0

  /** Reads what could not be read. */
  again(): void {
    this.read()
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer)
    super.disconnectedCallback()
  }

  protected override firstUpdated(): void {
    this.read()
  }

  protected override render() {
    const { language, sources, restoring } = this
    const { sources: words, loading } = deskWords[language]
    return html`${sourcesView({
      words,
      language,
      sources,
      restoring,
      loading,
      now: Date.now(),
      refresh: () => this.read(),
      ask: (source) => this.turn({ source, step: 'asked' }),
      leave: () => {
        this.restoring = undefined
      },
      restore: (source) => this.restore(source),
    })}`
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('restoring')) this.querySelector<HTMLElement>('.step')?.focus()
  }

  private async read(): Promise<void> {
    clearTimeout(this.timer)
    const reply = await this.call<SourcesAtDesk>('/v1/desk/sources')
    if (reply.kind !== 'answer') return this.tell(reply)
    this.sources = reply.body.sources
    const isUnderWay = this.sources.some(({ list }) => list?.run && !list.run.endedAt)
    if (isUnderWay && this.isConnected) {
      this.timer = window.setTimeout(() => this.read(), lookAgainAfter)
    }
  }

  private async restore({ id, list }: SourceAtDesk): Promise<void> {
    const importedAt = list?.previous?.importedAt
    if (!importedAt) return
    this.turn({ source: id, step: 'sending' })
    const reply = await this.call<SourceAtDesk>(`/v1/desk/sources/${id}/restoration`, {
      importedAt,
    })
    if (reply.kind === 'answer') {
      this.sources = this.sources?.map((one) => (one.id === id ? reply.body : one))
      this.turn({ source: id, step: 'done' })
    } else if (troubleIn(reply)) {
      this.turn({ source: id, step: 'asked' })
      this.tell(reply)
    } else {
      this.turn({ source: id, step: 'refused' })
      this.read()
    }
  }

  private turn(restoring: Restoring): void {
    this.restoring = restoring
  }

  private tell(reply: Parameters<typeof troubleIn>[0]): void {
    const detail = troubleIn(reply) ?? 'unreachable'
    this.dispatchEvent(new CustomEvent('jz-trouble', { detail, bubbles: true }))
  }
}

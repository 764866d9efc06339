import { html, LitElement, nothing, type PropertyValues } from 'lit'
import type { Roster, RosterException, RosterItem } from '../../../shared/api/roster.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { persist, type Reply } from '../../api/reply.ts'
import { type CallDesk, troubleIn } from '../call.ts'
import type { RosterProblem } from '../words/rosters.zh-hans.ts'
import { deskWords } from '../words/words.ts'
import { eraseView } from './erase-view.ts'
import type { Intake } from './jz-roster-intake.ts'
import { progressView } from './progress-view.ts'
import { chunksOf, digestOf, newKey } from './roster-file.ts'

/** What is found of a roster: of those who are confirmed nothing ever comes. */
export interface Found {
  readonly exceptions: readonly RosterException[]
  readonly resolved: readonly RosterException[]
}

/**
 * `<jz-roster>`: one roster from its file to its result. Whatever breaks off is gone on with: parts that
 * have arrived stay, and so does what has been checked.
 */
export class JzRoster extends LitElement {
  static override properties = {
    call: { attribute: false },
    language: {},
    items: { attribute: false },
    reference: {},
    roster: { state: true },
    found: { state: true },
    problem: { state: true },
    isBusy: { state: true },
    isErased: { state: true },
  }

  declare call: CallDesk
  declare language: Language
  declare items: readonly RosterItem[]
  declare reference: string | undefined
  declare private roster: Roster | undefined
  declare private found: Found | undefined
  declare private problem: RosterProblem | 'stopped' | undefined
  declare private isBusy: boolean
  declare private isErased: boolean
  /** What to do again after the network was away. */
  private retry: () => Promise<void> = async () => {}
  private key = newKey()

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('reference') && this.reference !== this.roster?.reference) this.take(this.read)
    if (changed.has('problem') && this.problem)
      this.querySelector<HTMLElement>('[role=alert]')?.focus()
  }

  protected override render() {
    const { language, items, roster, found, problem, isBusy, isErased } = this
    const { rosters: words } = deskWords[language]
    const item = items.find(({ item }) => item === roster?.item)
    const isSent = roster !== undefined && roster.received === roster.chunks
    return html`
      <a class="plain back" href="#roster">${words.back}</a>
      <h1 tabindex="-1">${roster?.label ?? words.begin}</h1>
      ${
        problem
          ? html`<div class="trouble" role="alert" tabindex="-1">
              <p>${problem === 'stopped' ? words.stopped : words.problems[problem]}</p>
              <p><button type="button" class="button" @click=${() => this.take(this.retry)}>${words.retry}</button></p>
            </div>`
          : nothing
      }
      ${isErased ? html`<p role="status">${words.erased}</p>` : nothing}
      ${isErased || !roster ? nothing : progressView(words, roster, isBusy)}
      ${
        !isErased && !isSent && (roster || !this.reference)
          ? html`<jz-roster-intake
              .language=${language} .items=${items} .roster=${roster} ?inert=${isBusy}
              @jz-intake=${({ detail }: CustomEvent<Intake>) => this.take(() => this.send(detail))}
            ></jz-roster-intake>`
          : nothing
      }
      ${
        !isErased && roster && item && found
          ? html`<jz-roster-result
              .language=${language} .roster=${roster} .item=${item} .found=${found}
              @jz-again=${() => this.take(() => this.run(true))}
            ></jz-roster-result>`
          : nothing
      }
      ${!isErased && roster && !isBusy ? eraseView(words, () => this.take(this.erase)) : nothing}
    `
  }

  /** One thing at a time: a second click finds it under way. */
  private async take(act: () => Promise<void>): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    this.problem = undefined
    this.retry = act
    await act.call(this)
    this.isBusy = false
  }

  private async read(): Promise<void> {
    if (!this.reference) return
    const roster = await this.ask<Roster>('')
    if (!roster) return
    this.roster = roster
    if (roster.received === roster.chunks) await this.run(false)
  }

  private async send({ item, label, rows }: Intake): Promise<void> {
    const chunks = chunksOf(rows)
    if (!this.roster) {
      const body = { key: this.key, item, label, rows: rows.length, chunks: chunks.length }
      const made = await this.reply<Roster>('/v1/desk/rosters', body)
      if (!made) return
      this.roster = made
      localStorage.setItem(keptAs(made), await digestOf(rows))
      this.reference = made.reference
      history.replaceState(null, '', `#roster/${made.reference}`)
    }
    for (let chunk = this.roster.received; chunk < chunks.length; chunk++) {
      const sent = await this.ask<Roster>('/rows', { chunk, rows: chunks[chunk] ?? [] })
      if (!sent) return
      this.roster = sent
    }
    localStorage.removeItem(keptAs(this.roster))
    await this.run(false)
  }

  private async run(again: boolean): Promise<void> {
    this.found = undefined
    for (let isNext = again; isNext || !this.roster?.run?.endedAt; isNext = false) {
      const gone = await this.ask<Roster>(`/run?lang=${this.language}`, { again: isNext })
      if (!gone) return
      // Once begun, trying again goes on with this run and begins no other.
      this.retry = () => this.run(false)
      this.roster = gone
    }
    const found = { exceptions: [] as RosterException[], resolved: [] as RosterException[] }
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page: (Found & { next?: string }) | undefined = await this.ask(
        `/exceptions${after && `?after=${after}`}`,
      )
      if (!page) return
      found.exceptions.push(...page.exceptions)
      found.resolved.push(...page.resolved)
      after = page.next
    }
    this.found = found
    await this.updateComplete
    this.querySelector<HTMLElement>('#result')?.focus()
  }

  private async erase(): Promise<void> {
    if (!(await this.ask('/erase', {}))) return
    this.isErased = true
    this.roster = undefined
    this.found = undefined
    await this.updateComplete
    this.querySelector<HTMLElement>('h1')?.focus()
  }

  private ask<T>(path: string, body?: object): Promise<T | undefined> {
    return this.reply<T>(`/v1/desk/rosters/${this.reference}${path}`, body)
  }

  private async reply<T>(path: string, body?: object): Promise<T | undefined> {
    const reply: Reply<T> = await persist(
      () => this.call<T>(path, body),
      () => {},
    )
    if (reply.kind === 'answer') return reply.body
    const trouble = troubleIn(reply)
    if (trouble && trouble !== 'unreachable') {
      this.dispatchEvent(new CustomEvent('jz-trouble', { detail: trouble, bubbles: true }))
      return undefined
    }
    const code = reply.kind === 'refused' ? reply.problem.code : ''
    const known = deskWords[this.language].rosters.problems
    this.problem = trouble ? 'stopped' : code in known ? (code as RosterProblem) : 'other'
    return undefined
  }
}

/** Of an unfinished roster the browser keeps by what its rows are known again, and no row. */
export const keptAs = ({ reference }: Roster) => `jz-roster ${reference}`

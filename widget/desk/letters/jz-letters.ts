import { html, LitElement, type PropertyValues } from 'lit'
import type { Letter, LetterFilter, LetterInQueue, LetterQueue } from '../../../shared/api/desk.ts'
import { dayInChina, isCalendarDate } from '../../../shared/kernel/instant.ts'
import { isReference } from '../../../shared/seal/reference.ts'
import type { Reply } from '../../api/reply.ts'
import { type CallDesk, type Trouble, troubleIn } from '../call.ts'
import type { LetterProblem } from '../words/letters.ts'
import { type DeskLanguage, deskWords } from '../words/words.ts'
import { type Draft, dropDraft, keepDraft, readDraft } from './draft.ts'
import type { Step } from './form-view.ts'
import { letterView } from './letter-view.ts'
import { queueView } from './queue-view.ts'

const path = '/v1/desk/letters'

/**
 * `<jz-letters>`: the queue of a clerk, and the letter that the address names after its `#`. What concerns
 * signing in, or the network, it leaves to the page: event `jz-trouble`.
 */
export class JzLetters extends LitElement {
  static override properties = {
    call: { attribute: false },
    language: {},
    filter: { state: true },
    letters: { state: true },
    next: { state: true },
    reference: { state: true },
    letter: { state: true },
    problem: { state: true },
    draft: { state: true },
    step: { state: true },
    wrong: { state: true },
  }

  declare call: CallDesk
  declare language: DeskLanguage
  declare private filter: LetterFilter
  declare private letters: readonly LetterInQueue[] | undefined
  declare private next: string | undefined
  declare private reference: string | undefined
  declare private letter: Letter | undefined
  declare private problem: LetterProblem | undefined
  declare private draft: Draft
  declare private step: Step
  declare private wrong: 'answer' | 'asOf' | undefined
  /** Counts readings, so that a late answer cannot stand for another letter or filter. */
  private turn = 0

  constructor() {
    super()
    this.filter = 'open'
    this.draft = { asOf: '' }
    this.step = 'form'
  }

  /** Reads what could not be read; what has been entered stays as it is. */
  again(): void {
    if (!this.letter) this.follow()
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('hashchange', this.follow)
    window.addEventListener('keydown', this.goBackOnEscape)
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.follow)
    window.removeEventListener('keydown', this.goBackOnEscape)
    super.disconnectedCallback()
  }

  protected override firstUpdated(): void {
    this.follow()
  }

  protected override render() {
    const { language, filter, letters, letter, problem, draft, step, wrong } = this
    const { letters: words, loading } = deskWords[language]
    const now = Date.now()
    if (this.reference === undefined) {
      return queueView({
        words,
        language,
        filter,
        letters,
        hasMore: this.next !== undefined,
        loading,
        now,
        choose: (chosen) => {
          this.filter = chosen
          this.readQueue()
        },
        refresh: () => this.readQueue(),
        more: () => this.readQueue(this.next),
      })
    }
    return html`${letterView({
      words,
      language,
      letter,
      problem,
      loading,
      now,
      draft,
      step,
      wrong,
      today: dayInChina(now),
      back: () => this.back(),
      enter: (entered) => this.enter(entered),
      goOn: () => this.goOn(),
      change: () => this.turnTo('form'),
      send: () => this.send(),
    })}`
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('reference') && changed.get('reference') !== this.reference) this.focusOn('h1')
    // The words of an item come in the language that was asked for.
    if (changed.has('language') && changed.get('language')) this.follow()
    if (changed.has('wrong') && this.wrong) {
      this.focusOn(this.wrong === 'answer' ? '[name=answer]' : '#as-of')
    }
  }

  /** Shows what the address says. */
  private follow = (): void => {
    const named = location.hash.slice(1)
    this.reference = isReference(named) ? named : undefined
    if (this.reference === undefined) this.readQueue()
    else this.readLetter(this.reference)
  }

  private goBackOnEscape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || this.reference === undefined || this.step === 'sending') return
    if (this.step === 'confirm') this.turnTo('form')
    else this.back()
  }

  private back(): void {
    location.hash = ''
  }

  private async readQueue(after?: string): Promise<void> {
    const turn = ++this.turn
    const before = after === undefined ? [] : (this.letters ?? [])
    if (after === undefined) {
      this.letters = undefined
      this.next = undefined
    }
    const query = new URLSearchParams({ show: this.filter, lang: this.language })
    if (after !== undefined) query.set('after', after)
    const reply = await this.call<LetterQueue>(`${path}?${query}`)
    if (turn !== this.turn) return
    if (reply.kind !== 'answer') return this.meet(reply)
    this.letters = [...before, ...reply.body.letters]
    this.next = reply.body.next
  }

  private async readLetter(reference: string): Promise<void> {
    const turn = ++this.turn
    this.letter = undefined
    this.problem = undefined
    this.wrong = undefined
    this.step = 'form'
    this.draft = readDraft(reference, dayInChina(Date.now()))
    const reply = await this.call<Letter>(`${path}/${reference}?lang=${this.language}`)
    if (turn !== this.turn) return
    if (reply.kind === 'answer') this.letter = reply.body
    else this.meet(reply)
  }

  private enter(draft: Draft): void {
    this.draft = draft
    this.wrong = undefined
    if (this.reference) keepDraft(this.reference, draft)
  }

  private goOn(): void {
    const { answer, asOf } = this.draft
    const isDay = isCalendarDate(asOf) && asOf <= dayInChina(Date.now())
    this.wrong = answer ? (isDay ? undefined : 'asOf') : 'answer'
    if (!this.wrong) this.turnTo('confirm')
  }

  private async send(): Promise<void> {
    const { reference, draft } = this
    if (!reference || this.step === 'sending') return
    const turn = ++this.turn
    this.step = 'sending'
    const reply = await this.call(`${path}/${reference}/answer`, { ...draft })
    if (reply.kind === 'answer') dropDraft(reference)
    if (turn !== this.turn) return
    if (reply.kind === 'answer') return this.turnTo('sent')
    this.step = 'confirm'
    this.meet(reply)
  }

  private async turnTo(step: Step): Promise<void> {
    this.step = step
    await this.updateComplete
    this.focusOn('#step')
  }

  private meet(reply: Reply<unknown>): void {
    const trouble = troubleIn(reply)
    if (trouble) this.dispatchEvent(new CustomEvent<Trouble>('jz-trouble', { detail: trouble }))
    else if (reply.kind === 'refused') this.problem = problemOf(reply.problem.code)
  }

  private focusOn(selector: string): void {
    this.querySelector<HTMLElement>(selector)?.focus()
  }
}

function problemOf(code: string): LetterProblem {
  switch (code) {
    case 'role-missing':
    case 'letter-unknown':
    case 'letter-answered':
    case 'consent-withdrawn':
      return code
    default:
      return 'other'
  }
}

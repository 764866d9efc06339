import { LitElement, type PropertyValues } from 'lit'
import type { Letter } from '../../../shared/api/desk.ts'
import { dayInChina, isCalendarDate } from '../../../shared/kernel/instant.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { type CallDesk, meet } from '../call.ts'
import type { LetterProblem } from '../words/letters.ts'
import { deskWords } from '../words/words.ts'
import { type Draft, dropDraft, keepDraft, readDraft } from './draft.ts'
import type { Step } from './form-view.ts'
import { letterView } from './letter-view.ts'

/** `<jz-letter>`: one letter before its clerk, from reading it to having answered it. */
export class JzLetter extends LitElement {
  static override properties = {
    call: { attribute: false },
    language: {},
    reference: {},
    letter: { state: true },
    problem: { state: true },
    draft: { state: true },
    step: { state: true },
    wrong: { state: true },
  }

  declare call: CallDesk
  declare language: Language
  declare reference: string
  declare private letter: Letter | undefined
  declare private problem: LetterProblem | undefined
  declare private draft: Draft
  declare private step: Step
  declare private wrong: 'answer' | 'asOf' | undefined
  /** Counts readings, so that a late answer cannot stand for another letter. */
  private turn = 0

  constructor() {
    super()
    this.draft = { asOf: '' }
    this.step = 'form'
  }

  /** Reads what could not be read; what has been entered stays as it is. */
  again(): void {
    if (!this.letter) this.read()
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.goBackOnEscape)
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.goBackOnEscape)
    super.disconnectedCallback()
  }

  protected override render() {
    const { language, letter, problem, draft, step, wrong } = this
    const { letters: words, loading } = deskWords[language]
    const now = Date.now()
    return letterView({
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
    })
  }

  protected override updated(changed: PropertyValues): void {
    // The words of an item come in the language that was asked for.
    if (changed.has('reference') || changed.has('language')) this.read()
    if (changed.has('reference')) this.focusOn('h1')
    if (changed.has('wrong') && this.wrong) {
      this.focusOn(this.wrong === 'answer' ? '[name=answer]' : '#as-of')
    }
  }

  private goBackOnEscape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || this.step === 'sending') return
    if (this.step === 'confirm') this.turnTo('form')
    else this.back()
  }

  private back(): void {
    location.hash = ''
  }

  private async read(): Promise<void> {
    const turn = ++this.turn
    const { reference, language } = this
    this.letter = undefined
    this.problem = undefined
    this.wrong = undefined
    this.step = 'form'
    this.draft = readDraft(reference, dayInChina(Date.now()))
    const reply = await this.call<Letter>(`/v1/desk/letters/${reference}?lang=${language}`)
    if (turn !== this.turn) return
    if (reply.kind === 'answer') this.letter = reply.body
    else this.problem = meet(this, reply)
  }

  private enter(draft: Draft): void {
    this.draft = draft
    this.wrong = undefined
    keepDraft(this.reference, draft)
  }

  private goOn(): void {
    const { answer, asOf } = this.draft
    const isDay = isCalendarDate(asOf) && asOf <= dayInChina(Date.now())
    this.wrong = answer ? (isDay ? undefined : 'asOf') : 'answer'
    if (!this.wrong) this.turnTo('confirm')
  }

  private async send(): Promise<void> {
    const { reference, draft } = this
    if (this.step === 'sending') return
    const turn = ++this.turn
    this.step = 'sending'
    const reply = await this.call(`/v1/desk/letters/${reference}/answer`, { ...draft })
    if (reply.kind === 'answer') dropDraft(reference)
    if (turn !== this.turn) return
    if (reply.kind === 'answer') return this.turnTo('sent')
    this.step = 'confirm'
    this.problem = meet(this, reply)
  }

  private async turnTo(step: Step): Promise<void> {
    this.step = step
    await this.updateComplete
    this.focusOn('#step')
  }

  private focusOn(selector: string): void {
    this.querySelector<HTMLElement>(selector)?.focus()
  }
}

import { LitElement, type PropertyValues } from 'lit'
import type { RequestInQueue } from '../../../shared/api/certificate-desk.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { CallDesk } from '../call.ts'
import { deskWords } from '../words/words.ts'
import { approveTogether, type Outcome } from './approve-together.ts'
import { meet, type RequestProblem } from './problem.ts'
import { type TogetherStep, togetherView } from './together-view.ts'

/**
 * `<jz-together>`: requests that are approved together, from the last look at what they are to what became of
 * each. Event `jz-closed` when whoever approves is done with it, or would rather not.
 */
export class JzTogether extends LitElement {
  static override properties = {
    call: { attribute: false },
    language: {},
    requests: { attribute: false },
    step: { state: true },
    outcomes: { state: true },
    problem: { state: true },
  }

  declare call: CallDesk
  declare language: Language
  declare requests: readonly RequestInQueue[]
  declare private step: TogetherStep
  declare private outcomes: readonly Outcome[]
  /** Why none of them goes on. */
  declare private problem: RequestProblem | undefined

  constructor() {
    super()
    this.step = 'confirm'
    this.outcomes = []
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('keydown', this.closeOnEscape)
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.closeOnEscape)
    super.disconnectedCallback()
  }

  protected override render() {
    const { language, requests, outcomes, step, problem } = this
    return togetherView({
      words: deskWords[language].requests,
      requests,
      outcomes,
      step,
      problem,
      send: () => this.send(),
      close: () => this.close(),
    })
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('step')) this.querySelector<HTMLElement>('#step')?.focus()
  }

  private closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && (this.step === 'confirm' || this.step === 'done')) this.close()
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('jz-closed'))
  }

  private async send(): Promise<void> {
    this.step = 'sending'
    const known = new Set(this.outcomes.map(({ reference }) => reference))
    const left = this.requests.filter(({ reference }) => !known.has(reference))
    const trouble = await approveTogether(this.call, left, (outcomes) => {
      this.outcomes = [...this.outcomes, ...outcomes]
      // Who leaves the page of it approves no more that they do not see.
      return this.isConnected
    })
    this.step = trouble ? 'lost' : 'done'
    this.problem = trouble?.kind === 'refused' ? meet(this, trouble) : undefined
  }
}

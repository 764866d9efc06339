import { LitElement, type PropertyValues } from 'lit'
import type { RequestAtDesk, RequestInQueue } from '../../../shared/api/certificate-desk.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { CallDesk } from '../call.ts'
import { deskWords } from '../words/words.ts'
import { type Came, decide } from './decide.ts'
import { decisionView, type Step } from './decision-view.ts'
import {
  choicesOf,
  type Draft,
  decisionOf,
  dropDraft,
  keepDraft,
  readDraft,
  wrongIn,
} from './draft.ts'
import { meet, type RequestProblem } from './problem.ts'
import { readPage } from './read-queue.ts'

/** What `jz-decided` tells: how the request stands now, and why the decision was not taken, if it was not. */
export interface Decided {
  readonly request: RequestAtDesk
  readonly problem?: RequestProblem
}

/**
 * `<jz-decision>`: what an approver does with a request: chosen, read again, sent, and what came of it.
 * Event `jz-decided` once it is known how the request stands, `jz-refused` with a problem where it is not.
 */
export class JzDecision extends LitElement {
  static override properties = {
    call: { attribute: false },
    language: {},
    staffNumber: { attribute: false },
    request: { attribute: false },
    draft: { state: true },
    step: { state: true },
    wrong: { state: true },
    sentOn: { state: true },
    following: { state: true },
  }

  declare call: CallDesk
  declare language: Language
  declare staffNumber: string
  declare request: RequestAtDesk
  declare private draft: Draft
  declare private step: Step
  declare private wrong: 'action' | 'reason' | undefined
  /** What a decision was sent on of which nobody knows whether it arrived. */
  declare private sentOn: RequestAtDesk | undefined
  /** The next request that waits, once it is known; `null` when there is none. */
  declare private following: RequestInQueue | null | undefined

  /** One step back, with all that is entered. @returns whether the page has to stay */
  stepBack(): boolean {
    const { step } = this
    if (step === 'confirm') this.turnTo('form')
    return step === 'confirm' || step === 'sending'
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override willUpdate(changed: PropertyValues<JzDecision>): void {
    if (!changed.has('request')) return
    const before = changed.get('request')
    if (before?.reference !== this.request.reference) {
      this.draft = readDraft(this.request.reference)
      this.step = 'form'
      this.wrong = undefined
      this.sentOn = undefined
      this.following = undefined
    } else if (this.step === 'confirm' && !this.sentOn && before.seen !== this.request.seen) {
      // What was about to be confirmed is not what stands there any more.
      this.step = 'form'
    }
  }

  protected override render() {
    const { language, request, staffNumber, draft, step, wrong, following } = this
    return decisionView({
      words: deskWords[language].requests,
      request,
      staffNumber,
      draft,
      step,
      wrong,
      isLost: this.sentOn !== undefined,
      following,
      enter: (entered) => this.enter(entered),
      begin: (begun) => this.beginReason(begun),
      goOn: () => this.goOn(),
      change: () => this.turnTo('form'),
      send: () => this.send(),
    })
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('wrong') || !this.wrong) return
    this.focusOn(this.wrong === 'action' ? '[name=action]:not(:disabled)' : '#reason')
  }

  private enter(draft: Draft): void {
    this.draft = draft
    this.wrong = undefined
    keepDraft(this.request.reference, draft)
  }

  private async beginReason(draft: Draft): Promise<void> {
    this.enter(draft)
    await this.updateComplete
    const area = this.querySelector('textarea')
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  }

  private goOn(): void {
    this.wrong = wrongIn(this.draft, choicesOf(this.request))
    if (!this.wrong) this.turnTo('confirm')
  }

  private async send(): Promise<void> {
    const { call, language, staffNumber, draft, step } = this
    const before = this.sentOn ?? this.request
    const decision = decisionOf(draft, before.seen)
    if (step === 'sending' || !decision) return
    this.step = 'sending'
    const came = await decide(call, { decision, before, language, staffNumber })
    if (came.kind === 'taken') dropDraft(before.reference)
    if (before.reference === this.request.reference) await this.meet(came, before)
  }

  private async meet(came: Came, before: RequestAtDesk): Promise<void> {
    this.sentOn = came.kind === 'lost' ? before : undefined
    switch (came.kind) {
      case 'taken':
        this.request = came.request
        this.tell('jz-decided', { request: came.request })
        await this.turnTo('done')
        return this.findNext()
      case 'not-taken':
        this.step = 'form'
        return this.tell('jz-decided', { request: came.request, problem: came.problem })
      case 'lost':
        return this.turnTo('confirm')
      case 'refused': {
        this.step = 'confirm'
        const problem = meet(this, came.reply)
        if (problem) this.tell('jz-refused', problem)
      }
    }
  }

  private async findNext(): Promise<void> {
    const { call, language, request } = this
    const reply = await readPage(call, { filter: 'waiting', language })
    if (reply.kind !== 'answer' || request.reference !== this.request.reference) return
    const others = reply.body.requests.filter(({ reference }) => reference !== request.reference)
    this.following = others[0] ?? null
  }

  private async turnTo(step: Step): Promise<void> {
    this.step = step
    await this.updateComplete
    this.focusOn('#step')
  }

  private tell(name: string, detail: Decided | RequestProblem): void {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }

  private focusOn(selector: string): void {
    this.querySelector<HTMLElement>(selector)?.focus()
  }
}

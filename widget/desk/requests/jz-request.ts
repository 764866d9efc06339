import { LitElement, type PropertyValues } from 'lit'
import type { RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { CallDesk } from '../call.ts'
import { deskWords } from '../words/words.ts'
import { addressOf, type Place } from './address.ts'
import { changedFields } from './field.ts'
import type { Decided, JzDecision } from './jz-decision.ts'
import { endsReading, meet, type RequestProblem } from './problem.ts'
import { requestView } from './request-view.ts'

/** How often it is looked whether a certificate is made, after growing pauses of so many milliseconds. */
const lookAgain = { times: 40, first: 3000, last: 30_000 }

/** `<jz-request>`: one request before its approver. The decision is `<jz-decision>`'s. */
export class JzRequest extends LitElement {
  static override properties = {
    call: { attribute: false },
    language: {},
    staffNumber: { attribute: false },
    place: { attribute: false },
    request: { state: true },
    problem: { state: true },
    isDecided: { state: true },
    changed: { state: true },
  }

  declare call: CallDesk
  declare language: Language
  declare staffNumber: string
  declare place: Place
  declare private request: RequestAtDesk | undefined
  declare private problem: RequestProblem | undefined
  /** Whether it was decided here and now: what it says of a person is not shown any more. */
  declare private isDecided: boolean
  /** Fields that do not say any more what was read. */
  declare private changed: readonly string[]
  /** Counts readings, so that a late answer cannot stand for another request. */
  private turn = 0
  private timer = 0
  private looks = 0

  constructor() {
    super()
    this.isDecided = false
    this.changed = []
  }

  /** Reads what could not be read; what has been entered stays as it is. */
  again(): void {
    if (!this.request || this.request.state === 'sealing') this.read()
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
    clearTimeout(this.timer)
    super.disconnectedCallback()
  }

  protected override render() {
    const { language, request, problem, isDecided, changed, call, staffNumber, place } = this
    const { requests: words, loading } = deskWords[language]
    return requestView({
      words,
      language,
      request,
      problem,
      isDecided,
      changed,
      loading,
      now: Date.now(),
      call,
      staffNumber,
      back: addressOf({ filter: place.filter }),
      decided: (detail) => this.follow(detail),
      refused: (refused) => this.end(refused),
    })
  }

  protected override updated(changed: PropertyValues<JzRequest>): void {
    const before = changed.get('place')
    const isAnother = changed.has('place') && before?.reference !== this.place.reference
    if (isAnother) {
      this.request = undefined
      this.isDecided = false
      this.changed = []
      this.looks = 0
      this.querySelector<HTMLElement>('h1')?.focus()
    }
    // Its words come in the language that was asked for.
    if (isAnother || changed.has('language')) this.read()
  }

  private goBackOnEscape = (event: KeyboardEvent): void => {
    // Escape belongs to whoever writes: it also ends the choice of characters.
    const isWriting = event.isComposing || event.target instanceof HTMLTextAreaElement
    if (event.key !== 'Escape' || isWriting) return
    if (this.querySelector<JzDecision>('jz-decision')?.stepBack()) return
    location.hash = addressOf({ filter: this.place.filter })
  }

  private async read(): Promise<void> {
    const turn = ++this.turn
    clearTimeout(this.timer)
    const { language, place } = this
    const path = `/v1/desk/requests/${place.reference}?lang=${language}`
    const reply = await this.call<RequestAtDesk>(path)
    if (turn !== this.turn) return
    this.problem = undefined
    if (reply.kind === 'answer') this.show(reply.body)
    else this.end(meet(this, reply))
  }

  /** What came of a decision: taken, or not, and how the request stands now. */
  private follow({ request, problem }: Decided): void {
    this.turn++
    this.isDecided = problem === undefined
    this.changed = problem ? changedFields(this.request?.fields ?? [], request.fields) : []
    this.show(request)
    this.end(problem)
  }

  private show(request: RequestAtDesk): void {
    this.request = request
    const isBeingMade = request.state === 'sealing' && this.isConnected
    if (!isBeingMade || ++this.looks > lookAgain.times) return
    clearTimeout(this.timer)
    this.timer = window.setTimeout(
      () => this.read(),
      Math.min(this.looks * lookAgain.first, lookAgain.last),
    )
  }

  private async end(problem: RequestProblem | undefined): Promise<void> {
    if (problem && endsReading(problem)) this.request = undefined
    this.problem = problem
    await this.updateComplete
    // It stands at the top, from where everything is read again.
    if (problem) this.querySelector<HTMLElement>('.trouble')?.focus()
  }
}

import { html, LitElement, type PropertyValues } from 'lit'
import type { RequestInQueue } from '../../../shared/api/certificate-desk.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { CallDesk } from '../call.ts'
import { deskWords } from '../words/words.ts'
import { addressOf, type Place, placeAt } from './address.ts'
import type { JzRequest } from './jz-request.ts'
import { isOffered } from './pick-view.ts'
import { meet } from './problem.ts'
import { queueView } from './queue-view.ts'
import { readPage, readQueue } from './read-queue.ts'
import { keepShown, readShown } from './shown.ts'

/**
 * `<jz-requests>`: the requests for certificates an approver sees to, or the one that the address names.
 * What concerns signing in, or the network, is left to the page: event `jz-trouble`.
 */
export class JzRequests extends LitElement {
  static override properties = {
    call: { attribute: false },
    language: {},
    staffNumber: { attribute: false },
    place: { state: true },
    requests: { state: true },
    next: { state: true },
    picked: { state: true },
    isEmptyHanded: { state: true },
    together: { state: true },
  }

  declare call: CallDesk
  declare language: Language
  /** Of whoever is signed in. */
  declare staffNumber: string
  declare private place: Place
  declare private requests: readonly RequestInQueue[] | undefined
  declare private next: string | undefined
  /** References of those that are picked to be approved together. */
  declare private picked: ReadonlySet<string>
  declare private isEmptyHanded: boolean
  /** Those that are being approved together, once whoever picked them went on. */
  declare private together: readonly RequestInQueue[] | undefined
  /** Counts readings, so that a late answer cannot stand for another view. */
  private turn = 0

  constructor() {
    super()
    this.place = placeAt(location.hash)
    this.picked = new Set()
    this.isEmptyHanded = false
  }

  /** Reads what could not be read. */
  again(): void {
    if (this.place.reference === undefined) this.read()
    else this.querySelector<JzRequest>('jz-request')?.again()
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

  protected override render() {
    const { language, place, requests, call, staffNumber, picked, isEmptyHanded, together } = this
    const { requests: words, loading } = deskWords[language]
    if (place.reference !== undefined) {
      return html`
        <jz-request .call=${call} .language=${language} .staffNumber=${staffNumber} .place=${place}></jz-request>
      `
    }
    if (together) {
      return html`
        <jz-together .call=${call} .language=${language} .requests=${together}
          @jz-closed=${() => this.endTogether()}></jz-together>
      `
    }
    return html`${queueView({
      words,
      language,
      filter: place.filter,
      requests,
      hasMore: this.next !== undefined,
      loading,
      now: Date.now(),
      picking: {
        picked,
        isEmptyHanded,
        pick: (references, isPicked) => this.pick(references, isPicked),
        go: () => this.beginTogether(),
      },
      refresh: () => this.read(),
      more: () => this.readOn(),
    })}`
  }

  protected override async updated(changed: PropertyValues<JzRequests>): Promise<void> {
    const before = changed.get('place' as keyof JzRequests) as Place | undefined
    const isList = this.place.reference === undefined
    if (isList && (before || changed.has('language'))) {
      // At the beginning the page keeps the focus where it is.
      if (before) this.focusOn('h1')
      await this.read()
      // Back from a request, to the one it was.
      if (before?.reference !== undefined) this.focusOn(`a[href="${addressOf(before)}"]`)
    }
  }

  /** Shows what the address says. */
  private follow = (): void => {
    this.turn++
    this.place = placeAt(location.hash)
    this.together = undefined
  }

  /** From the beginning, as far as it was shown before. */
  private async read(): Promise<void> {
    const turn = ++this.turn
    const { call, language, place } = this
    this.requests = undefined
    this.next = undefined
    const asked = { filter: place.filter, language }
    const reply = await readQueue(call, asked, readShown(place.filter))
    if (turn !== this.turn) return
    if (reply.kind === 'answer') await this.show(reply.body.requests, reply.body.next)
    else meet(this, reply)
  }

  private async readOn(): Promise<void> {
    const turn = ++this.turn
    const { call, language, place, requests: before = [], next: after } = this
    const reply = await readPage(call, { filter: place.filter, language, after })
    if (turn !== this.turn) return
    if (reply.kind !== 'answer') {
      meet(this, reply)
      return
    }
    await this.show([...before, ...reply.body.requests], reply.body.next)
    this.querySelectorAll<HTMLElement>('.queue a')[before.length]?.focus()
  }

  private pick(references: readonly string[], isPicked: boolean): void {
    const others = [...this.picked].filter((one) => !references.includes(one))
    this.picked = new Set(isPicked ? [...others, ...references] : others)
    this.isEmptyHanded = false
  }

  private beginTogether(): void {
    const picked = this.requests?.filter(({ reference }) => this.picked.has(reference)) ?? []
    this.isEmptyHanded = picked.length === 0
    if (!this.isEmptyHanded) this.together = picked
  }

  /** Back to the queue as it is now; what is still there of what was picked stays picked. */
  private async endTogether(): Promise<void> {
    this.together = undefined
    await this.updateComplete
    this.focusOn('h1')
    await this.read()
  }

  private show(requests: readonly RequestInQueue[], next: string | undefined): Promise<boolean> {
    this.requests = requests
    this.next = next
    const offered = requests.filter(isOffered).map(({ reference }) => reference)
    this.picked = new Set(offered.filter((reference) => this.picked.has(reference)))
    keepShown(this.place.filter, requests.length)
    return this.updateComplete
  }

  private focusOn(selector: string): void {
    this.querySelector<HTMLElement>(selector)?.focus()
  }
}

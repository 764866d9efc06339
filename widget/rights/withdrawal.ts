import { fill, h } from '../proof/h.ts'
import { button, show, trouble } from './controls.ts'
import type { RightsWords } from './words.ts'

/** A consent that its citizen may withdraw. */
export interface Withdrawable {
  /** What was agreed to. */
  readonly name: string
  readonly said: RightsWords
  readonly tryAgain: string
  /** @returns when it was withdrawn; nothing where that was not to be heard */
  send(): Promise<string | undefined>
  done(at: string): void
}

/** Asks the platform for it. */
export const withdrawalOf = (reference: string) => `/v1/checks/${reference}/withdrawal`

/** Withdraws a consent by two clicks, as it took two to give it. */
export function offerWithdrawal(place: HTMLElement, of: Withdrawable): void {
  const { name, said, tryAgain } = of
  offer()

  function offer(): void {
    fill(place, [button(said.withdrawThis(name), confirm, '')])
  }

  function confirm(): void {
    show(
      place,
      h('p', { tabindex: -1 }, said.effect),
      button(said.withdrawNow, send, 'go'),
      button(said.keep, () => {
        offer()
        place.querySelector('button')?.focus()
      }),
    )
  }

  function send(): void {
    show(
      place,
      h('p', { tabindex: -1 }, said.withdrawing),
      h('progress', { 'aria-label': said.withdrawing }),
    )
    const sent = of.send().catch(() => undefined)
    sent.then((at) => {
      if (at) of.done(at)
      else show(place, trouble(said.unreachable), button(tryAgain, send))
    })
  }
}

import { elderWish } from '../proof/elder-wish.ts'
import { attempt } from '../proof/storage.ts'

/** Keeps what the citizen chose, for the next proof and the next visit; else it is for this proof only. */
export function remember(isWanted: boolean): void {
  attempt(() => localStorage.setItem(elderWish, isWanted ? 'yes' : ''))
}

/** Whoever cannot read one proof cannot read the other on the same page. */
export function alsoElsewhere(button: '.elder' | '.leave'): void {
  for (const proof of document.querySelectorAll('jz-proof')) {
    proof.shadowRoot?.querySelector<HTMLElement>(`${button}:not([aria-busy])`)?.click()
  }
}

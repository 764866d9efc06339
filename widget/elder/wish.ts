import { elderWish } from '../proof/elder-wish.ts'

/** Keeps what the citizen chose in this browser, for the next proof and the next visit. */
export function remember(isWanted: boolean): void {
  try {
    localStorage.setItem(elderWish, isWanted ? 'yes' : '')
  } catch {
    // Browsers may forbid storage; then it is for this proof only.
  }
}

/** Whoever cannot read one proof cannot read the other on the same page. */
export function alsoElsewhere(button: '.elder' | '.leave'): void {
  for (const proof of document.querySelectorAll('jz-proof')) {
    proof.shadowRoot?.querySelector<HTMLElement>(`${button}:not([aria-busy])`)?.click()
  }
}

const failuresToOpen = 5
const within = 60_000
const openFor = 30_000

/**
 * Leaves a source alone that keeps failing: five failures within a minute, and for half a minute nobody
 * waits for it. Then one may try; the source is back when that one succeeds. Times are milliseconds.
 */
export class CircuitBreaker {
  #failures: number[] = []
  #openUntil: number | undefined
  #trying = false

  /** Whether to ask now. A yes is followed by `succeeded` or `failed`, whatever happens. */
  mayTry(now: number): boolean {
    if (this.#openUntil === undefined) return true
    if (now < this.#openUntil || this.#trying) return false
    this.#trying = true
    return true
  }

  succeeded(): void {
    this.#failures = []
    this.#openUntil = undefined
    this.#trying = false
  }

  failed(now: number): void {
    // One that began before it opened tells nothing new.
    if (this.#openUntil !== undefined && !this.#trying) return
    this.#failures = [...this.#failures.filter((at) => now - at < within), now]
    if (!this.#trying && this.#failures.length < failuresToOpen) return
    this.#openUntil = now + openFor
    this.#trying = false
  }
}

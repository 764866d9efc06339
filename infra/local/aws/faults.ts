import type { Service } from './refusal.ts'

/** One kind of bad luck, for tests. */
export interface Fault {
  readonly service: Service
  /** Bare action such as `PutItem`; every action when absent. */
  readonly action?: string
  /**
   * throttle: AWS's own refusal · down: the connection is cut before anything · slow: served after `ms` ·
   * cut-after: carried out, then the connection is cut instead of answered.
   */
  readonly kind: 'throttle' | 'down' | 'slow' | 'cut-after'
  /** How many calls it meets; without it, every one until cleared. */
  readonly times?: number
  /** Milliseconds a slow call waits; 1000 when absent. */
  readonly ms?: number
}

export interface Faults {
  /** Adds a fault; of several that fit a call, the one set first strikes. */
  set(fault: Fault): void
  clear(): void
}

export class FaultPlan implements Faults {
  readonly #planned: { readonly fault: Fault; left: number }[] = []

  set(fault: Fault): void {
    this.#planned.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY })
  }

  clear(): void {
    this.#planned.length = 0
  }

  /** The fault that strikes this call, counted as used. */
  take(service: Service, action: string): Fault | undefined {
    const next = this.#planned.find(
      ({ fault, left }) =>
        left > 0 &&
        fault.service === service &&
        (fault.action === undefined || fault.action === action),
    )
    if (!next) return undefined
    next.left -= 1
    return next.fault
  }
}

/**
 * Why a request that left us brought nothing:
 * - `not-allowed`: it never left, for its address is not among those it may go to;
 * - `unreachable`: no connection, or one that was cut;
 * - `timed-out`: the time it was given was over;
 * - `refused`: an answer other than 200, a redirect among them.
 */
export type EgressReason = 'not-allowed' | 'unreachable' | 'timed-out' | 'refused'

/** Says nothing of where to or with what, which may name a person. */
export class EgressError extends Error {
  readonly reason: EgressReason
  /** HTTP status of what was `refused`. */
  readonly status: number | undefined

  constructor(reason: EgressReason, status?: number) {
    super(`egress: ${reason}`)
    this.name = 'EgressError'
    this.reason = reason
    this.status = status
  }
}

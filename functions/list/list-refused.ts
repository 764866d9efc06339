import type { BadLine, ListRefusal } from '../../shared/data-check/list.ts'

/** A list that is not taken. Names lines by number only: what stands in them is about people. */
export class ListRefused extends Error {
  readonly reason: ListRefusal
  readonly badLines: readonly BadLine[]

  constructor(reason: ListRefusal, badLines: readonly BadLine[] = []) {
    super(`list: ${reason}`)
    this.name = 'ListRefused'
    this.reason = reason
    this.badLines = badLines
  }
}

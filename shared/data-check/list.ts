/**
 * Why a department's list was not taken. The one before it stays in force.
 * - `not-allowed`, `unreachable`, `timed-out`, `refused`: it did not come;
 * - `cut-off`: it came in part;
 * - `no-length`: it came without saying how long it is, so that a part cannot be told from the whole;
 * - `wrong-encoding`, `wrong-columns`, `bad-lines`: it is not what was agreed;
 * - `empty`, `shrunk`: it holds nobody, or a fifth fewer than the one before;
 * - `older`: it is older than the one in force; `too-old`: too old to answer anything;
 * - `interrupted`: we could not finish.
 */
export const listRefusals = [
  'not-allowed',
  'unreachable',
  'timed-out',
  'refused',
  'cut-off',
  'no-length',
  'wrong-encoding',
  'wrong-columns',
  'bad-lines',
  'empty',
  'shrunk',
  'older',
  'too-old',
  'interrupted',
] as const

export type ListRefusal = (typeof listRefusals)[number]

/** What is wrong with a line. `disagrees`: another line says the opposite of the same person. */
export const badLineReasons = [
  'not-csv',
  'wrong-number-of-cells',
  'formula',
  'not-an-id-number',
  'no-such-answer',
  'disagrees',
] as const

export type BadLineReason = (typeof badLineReasons)[number]

/** A bad line by its number in the file, as an editor counts them, the header being 1. Never its content. */
export interface BadLine {
  readonly line: number
  readonly reason: BadLineReason
  /** The line it disagrees with. */
  readonly other?: number
}

/** A list that was taken. Times are RFC 3339. */
export interface ListGeneration {
  readonly id: string
  /** As of when the department knew it. */
  readonly asOf: string
  /** How many persons it holds. */
  readonly persons: number
  readonly importedAt: string
}

/** One attempt to take a list: under way until `endedAt`, taken when there is no `refused`. */
export interface ListRun {
  readonly id: string
  readonly startedAt: string
  /** Lines read so far, in steps of ten thousand; in the end all of them. */
  readonly lines: number
  readonly endedAt?: string
  readonly refused?: ListRefusal
  /** The first twenty at most. */
  readonly badLines?: readonly BadLine[]
}

import { isIdNumber, normalizeIdNumber } from '../identity/id-number.ts'

/** A person of a roster, by the line in the file as an editor counts them. */
export interface RosterRow {
  readonly line: number
  readonly name: string
  readonly idNumber: string
}

/** What is wrong with a line. `duplicate`: the same person stands in another line. */
export const badRowReasons = [
  'wrong-number-of-cells',
  'formula',
  'no-name',
  'not-an-id-number',
  'duplicate',
] as const

export type BadRowReason = (typeof badRowReasons)[number]

export interface BadRow {
  readonly line: number
  readonly reason: BadRowReason
  /** The line that named the person first. */
  readonly other?: number
}

/** Which columns hold what, counted from 0. */
export interface ColumnMapping {
  readonly name: number
  readonly idNumber: number
}

/** The longest name that is taken, in characters. */
export const longestName = 40

/**
 * Sorts the lines of a table into those that can be checked and those that cannot, without dropping any
 * silently. Empty lines are no lines.
 *
 * @param table cells by line
 * @param hasHeader whether the first line names the columns
 */
export function judgeRows(
  table: readonly (readonly string[])[],
  mapping: ColumnMapping,
  hasHeader: boolean,
): { readonly rows: RosterRow[]; readonly bad: BadRow[] } {
  const rows: RosterRow[] = []
  const bad: BadRow[] = []
  const seen = new Map<string, number>()
  table.forEach((cells, at) => {
    const line = at + 1
    if ((hasHeader && at === 0) || cells.every((cell) => cell.trim() === '')) return
    const judged = judge(cells, mapping)
    if (typeof judged === 'string') {
      bad.push({ line, reason: judged })
      return
    }
    const other = seen.get(judged.idNumber)
    if (other !== undefined) {
      bad.push({ line, reason: 'duplicate', other })
      return
    }
    seen.set(judged.idNumber, line)
    rows.push({ line, ...judged })
  })
  return { rows, bad }
}

function judge(
  cells: readonly string[],
  mapping: ColumnMapping,
): Omit<RosterRow, 'line'> | BadRowReason {
  const [called, numbered] = [cells[mapping.name], cells[mapping.idNumber]]
  if (called === undefined || numbered === undefined) return 'wrong-number-of-cells'
  // A spreadsheet would carry out what begins so.
  if (/^\s*[=+@-]/.test(called) || /^\s*[=+@-]/.test(numbered)) return 'formula'
  const name = called.normalize('NFC').trim()
  if (name === '' || [...name].length > longestName) return 'no-name'
  // A spreadsheet writes numbers as text with an apostrophe before them.
  const idNumber = normalizeIdNumber(numbered.trim().replace(/^['’]/, ''))
  return isIdNumber(idNumber) ? { name, idNumber } : 'not-an-id-number'
}

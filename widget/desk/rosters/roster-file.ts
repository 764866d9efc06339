import { rowsPerChunk } from '../../../shared/api/roster.ts'
import { type BadRow, judgeRows, type RosterRow } from '../../../shared/roster/judge-rows.ts'
import type { Columns } from './columns.ts'
import type { TableRow } from './read-table.ts'

/** The lines of a file, sorted into those that can be checked and those that cannot. */
export function judgeFile(
  table: readonly TableRow[],
  columns: Columns,
): { readonly rows: readonly RosterRow[]; readonly bad: readonly BadRow[] } {
  const lines: (readonly string[])[] = []
  for (const { line, cells } of columns.hasHeader ? table.slice(1) : table) {
    while (lines.length < line - 1) lines.push([])
    lines.push(cells)
  }
  return judgeRows(lines, columns, false)
}

/** The parts in which rows travel. */
export function chunksOf(rows: readonly RosterRow[]): readonly (readonly RosterRow[])[] {
  const count = Math.ceil(rows.length / rowsPerChunk)
  return Array.from({ length: count }, (_, at) =>
    rows.slice(at * rowsPerChunk, (at + 1) * rowsPerChunk),
  )
}

/** 128 random bits: the roster that is made with them is made once. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return btoa(String.fromCharCode(...bytes)).replace(
    /[+/=]/g,
    (c) => ({ '+': '-', '/': '_' })[c] ?? '',
  )
}

/** By what the same rows are known again when a roster is gone on with. */
export async function digestOf(rows: readonly RosterRow[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(rows))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...digest))
}

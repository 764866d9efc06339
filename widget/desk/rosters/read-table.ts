import { type CsvError, parse } from 'csv-parse/browser/esm/sync'

/** A row as it stands in a file or a spreadsheet. */
export interface TableRow {
  /** Of the file, beginning with 1, as an editor counts. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A file nobody can read as a table. */
export class NoTable extends Error {
  /** Where it stops being one, if that can be told. */
  readonly line: number | undefined

  constructor(line?: number) {
    super('not a table')
    this.line = line
  }
}

/** What spreadsheet programs write here: UTF-8 with or without BOM, or GBK (GB 18030 holds all of it). */
export function decodeTable(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/**
 * The rows of a CSV file or of a table that was copied from a spreadsheet. Empty lines are left out, and
 * the others keep their numbers.
 *
 * @throws NoTable where quotes do not close, or nothing is there
 */
export function readTable(text: string): readonly TableRow[] {
  const told = text.replace(/^\uFEFF/, '')
  const [first = ''] = told.trimStart().split(/\r?\n/, 1)
  const delimiter = first.includes('\t') ? '\t' : first.includes(';') ? ';' : ','
  // A quote inside a pasted cell is a quote, and closes nothing.
  const quote = delimiter === '\t' && !/(^|\t|\n)"/.test(told) ? null : '"'
  const rows = parsed(told, delimiter, quote)
    .map(({ record, info }) => {
      // A cell may hold line breaks: a row is known by the line on which it begins.
      const breaks = record.join('').split('\n').length - 1
      return { line: info.lines - breaks, cells: record.map((cell) => cell.trim()) }
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (rows.length === 0) throw new NoTable()
  return rows
}

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function parsed(text: string, delimiter: string, quote: string | null): readonly Parsed[] {
  try {
    return parse(text, {
      delimiter,
      quote,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Parsed[]
  } catch (error) {
    throw new NoTable(Number((error as CsvError).lines) || undefined)
  }
}

import { pipeline } from 'node:stream'
import { CsvError, type Info, parse } from 'csv-parse'
import type { ListSource } from '../../shared/data-check/source.ts'
import { ListRefused } from './list-refused.ts'

export interface Line {
  /** As an editor counts: the first is 1; of a record over several lines, the last. */
  readonly number: number
  readonly cells: readonly string[]
}

/** No line of a list is longer, in bytes; so a quote that never ends is not read for as long as it likes. */
const longest = 16_384

/**
 * Reads a CSV file (RFC 4180, lines ended by CRLF or LF) as it comes in, holding a few lines at a time.
 *
 * @throws ListRefused `wrong-encoding` at the first byte that does not fit; `bad-lines` where it is no CSV
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  encoding: ListSource['encoding'],
): AsyncGenerator<Line> {
  const parser = parse({
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longest,
    info: true,
  })
  // An error of the source or of the parser comes out of the loop; the callback is there to be there.
  const rows = pipeline(decoded(chunks, encoding), parser, () => {})
  try {
    for await (const { record, info } of rows as AsyncIterable<Row>) {
      yield { number: info.lines, cells: record }
    }
  } catch (error) {
    // Its message may quote the line, so only the number goes on.
    if (!(error instanceof CsvError)) throw error
    throw new ListRefused('bad-lines', [{ line: Number(error.lines), reason: 'not-csv' }])
  }
}

interface Row {
  readonly record: readonly string[]
  readonly info: Info
}

async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: ListSource['encoding'],
): AsyncGenerator<string> {
  // GB 18030 is all of GBK and the rare characters of names that exports write in four bytes.
  const decoder = new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding, { fatal: true })
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch {
      throw new ListRefused('wrong-encoding')
    }
  }
  for await (const chunk of chunks) yield decode(chunk)
  yield decode()
}

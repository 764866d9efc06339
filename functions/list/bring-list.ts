import type { BadLine } from '../../shared/data-check/list.ts'
import type { ListSource } from '../../shared/data-check/source.ts'
import { blindInFacts, factAttributes } from '../table/fact-record.ts'
import type { Table } from '../table/table.ts'
import { factWriter } from './fact-writer.ts'
import { type JudgeLine, lineJudge } from './judge-line.ts'
import { ListRefused } from './list-refused.ts'
import { readLines } from './read-lines.ts'
import { SeenPersons } from './seen-persons.ts'

const namedBadLines = 20
const progressStep = 10_000

/** Where the facts of a list go. */
export interface Shelf {
  readonly table: Pick<Table, 'putAll'>
  readonly generation: string
  /** HMAC key of the source's persons. */
  readonly secret: Buffer
  /** When they may go, Unix seconds. */
  readonly ttl: number
}

export interface Brought {
  readonly lines: number
  readonly persons: number
}

/**
 * Reads a list to its end and writes its facts as it goes. Nobody sees them until their generation counts, so
 * what is written of a list that turns out bad lies there unread until it expires.
 *
 * @param progress told the number of lines, every ten thousand
 * @throws ListRefused with the first twenty bad lines
 */
export async function bringList(
  source: ListSource,
  chunks: AsyncIterable<Uint8Array>,
  { table, generation, secret, ttl }: Shelf,
  progress: (lines: number) => Promise<unknown>,
): Promise<Brought> {
  const seen = new SeenPersons()
  const badLines: BadLine[] = []
  const writer = factWriter(table)
  let judge: JudgeLine | undefined
  let lines = 0
  for await (const line of readLines(chunks, source.encoding)) {
    if (!judge) {
      judge = lineJudge(source, line.cells)
      continue
    }
    lines++
    const { number } = line
    const judged = judge(line.cells)
    if (typeof judged === 'string') badLines.push({ line: number, reason: judged })
    else {
      const { idNumber, answer } = judged
      const person = blindInFacts(secret, idNumber)
      const before = seen.note(person, number, answer === 'yes')
      // A list with a bad line is not going to count: it is read on only to name the others.
      const counts = !before && badLines.length === 0
      if (counts) await writer.write(factAttributes(source.id, generation, person, answer, ttl))
      if (before && !before.agrees) {
        badLines.push({ line: number, reason: 'disagrees', other: before.line })
      }
    }
    if (badLines.length === namedBadLines) break
    if (lines % progressStep === 0) await progress(lines)
  }
  if (badLines.length > 0) throw new ListRefused('bad-lines', badLines)
  if (!judge) throw new ListRefused('wrong-columns')
  await writer.end()
  return { lines, persons: seen.count }
}

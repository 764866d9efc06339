import type { ListSource } from '../../../shared/data-check/source.ts'
import type { AskSource } from '../source-reply.ts'
import { listReader } from './look-up-list.ts'

/** Asks a department's list about the person that a right names. */
export function listAsker(...reading: Parameters<typeof listReader>): AskSource<ListSource> {
  const lookUp = listReader(...reading)
  return async (source, { about }, now) => {
    const found = await lookUp(source, [about.idNumber], now)
    if (!found) return { outcome: 'failed', failure: 'list-too-old' }
    const [answer] = found.answers
    return answer ? { outcome: answer, asOf: found.asOf } : { outcome: 'unknown' }
  }
}

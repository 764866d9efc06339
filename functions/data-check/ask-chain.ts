import type { Asking } from '../../shared/data-check/answer.ts'
import type { CheckSource } from '../../shared/data-check/source.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import type { Right } from './right.ts'
import type { AskSource, SourceReply } from './source-reply.ts'

/** One asker for each kind of source. */
export type Askers = {
  readonly [Kind in CheckSource['kind']]: AskSource<Extract<CheckSource, { kind: Kind }>>
}

/** How a chain ended, and everybody who was asked on the way. */
export interface ChainEnd {
  /** `unknown` when none of them could say. */
  readonly last?: Exclude<SourceReply, { outcome: 'failed' }>
  readonly source?: CheckSource
  readonly askings: readonly Asking[]
}

/**
 * Asks sources one after the other until one says yes or no, or takes the question to a clerk. One that the
 * right does not cover, or that does not know the fact, is passed over and not asked. When the time is up
 * before all were asked, nothing is decided: `last` is left out.
 *
 * @param endsAt when to begin with no further source, milliseconds since 1970
 */
export async function askChain(
  sources: readonly CheckSource[],
  right: Right,
  askers: Askers,
  clock: () => number,
  endsAt: number,
): Promise<ChainEnd> {
  const askings: Asking[] = []
  for (const source of sources) {
    if (!mayAsk(source, right)) continue
    const now = clock()
    if (now >= endsAt) return { askings }
    const reply = await ask(source, right, askers, now)
    askings.push(toAsking(source, reply, now))
    if (reply.outcome !== 'unknown' && reply.outcome !== 'failed') {
      return { last: reply, source, askings }
    }
  }
  return { last: { outcome: 'unknown' }, askings }
}

function mayAsk({ department, facts, tenant }: CheckSource, right: Right): boolean {
  return right.tenant === tenant && right.covers(department) && facts.includes(right.fact)
}

function ask(source: CheckSource, right: Right, askers: Askers, now: number): Promise<SourceReply> {
  switch (source.kind) {
    case 'api':
      return askers.api(source, right, now)
    case 'list':
      return askers.list(source, right, now)
    case 'letter':
      return askers.letter(source, right, now)
  }
}

function toAsking({ id, department }: CheckSource, reply: SourceReply, now: number): Asking {
  return {
    source: id,
    department,
    at: toInstant(now),
    outcome: reply.outcome,
    ...(reply.outcome === 'failed' && { failure: reply.failure }),
    ...(reply.outcome === 'pending' && { dueAt: reply.dueAt }),
  }
}

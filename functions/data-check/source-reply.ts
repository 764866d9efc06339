import type { SourceFailure } from '../../shared/data-check/answer.ts'
import type { Right } from './right.ts'

/** What came of asking one source. `asOf` and `dueAt` are RFC 3339. */
export type SourceReply =
  | { readonly outcome: 'yes' | 'no'; readonly asOf: string }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'failed'; readonly failure: SourceFailure }
  /** A clerk has the question. */
  | { readonly outcome: 'pending'; readonly dueAt: string }

/**
 * Asks one source what a right allows. It never throws for what the source does: whatever is not a usable
 * answer is `failed`, with the reason.
 *
 * @param now milliseconds since 1970
 */
export type AskSource<S> = (source: S, right: Right, now: number) => Promise<SourceReply>

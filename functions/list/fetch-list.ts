import type { IncomingMessage } from 'node:http'
import type { ListSource } from '../../shared/data-check/source.ts'
import type { SendOut } from '../egress/egress.ts'
import { ListRefused } from './list-refused.ts'

/** A department's file as it comes in, to be read once. */
export interface ComingList {
  readonly chunks: AsyncIterable<Uint8Array>
  /** Its `Last-Modified`, in milliseconds since 1970, if it names one. */
  readonly modified: number | undefined
  /** Ends it, however much of it was read. */
  close(): void
}

/** How long a department may be silent in the middle of its file, in milliseconds. */
const patience = 30_000

/**
 * Fetches a department's file.
 *
 * @param signal ends it, also while it is being read
 * @throws EgressError when it does not come; reading it throws ListRefused when it comes in part
 */
export async function fetchList(
  send: SendOut,
  { url, hosts }: Pick<ListSource, 'url' | 'hosts'>,
  signal: AbortSignal,
): Promise<ComingList> {
  const headers = { accept: 'text/csv', 'accept-encoding': 'identity' }
  const answer = await send(new URL(url), { method: 'GET', hosts, headers, signal })
  const refusal = misfit(answer)
  if (refusal) {
    answer.destroy()
    throw new ListRefused(refusal)
  }
  const modified = Date.parse(answer.headers['last-modified'] ?? '')
  return {
    chunks: chunksOf(answer, signal),
    modified: Number.isNaN(modified) ? undefined : modified,
    close: () => answer.destroy(),
  }
}

function misfit({ headers }: IncomingMessage) {
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return 'wrong-encoding'
  // Ended by the end of the connection (RFC 9112, 6.3): half of such a file looks like all of it.
  const isBounded = 'content-length' in headers || headers['transfer-encoding'] === 'chunked'
  return isBounded ? undefined : 'no-length'
}

async function* chunksOf(answer: IncomingMessage, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  answer.setTimeout(patience, () => answer.destroy())
  try {
    yield* answer
  } catch {
    throw new ListRefused(signal.aborted ? 'timed-out' : 'cut-off')
  }
  if (!answer.complete) throw new ListRefused('cut-off')
}

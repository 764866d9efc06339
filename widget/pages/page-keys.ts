import type { getKeys, KeySet } from '../../shared/api/seal.ts'
import { request } from '../api/reply.ts'

/** The platform's public keys, as a page checks with them. */
export type PageKeys = Pick<KeySet, 'keys'> & Partial<KeySet>

const keysPath: (typeof getKeys)['path'] = '/v1/keys'

let kept: PageKeys | undefined

/**
 * The public keys, or those the page or the browser has from earlier where the platform cannot be reached:
 * a key stays what it is, and whoever holds a paper at a counter without a network is helped by it.
 */
export async function fetchKeys(cache: RequestCache): Promise<PageKeys | undefined> {
  const fetched = await ask(cache)
  kept = fetched ?? kept ?? (await ask('force-cache'))
  return kept
}

async function ask(cache: RequestCache): Promise<PageKeys | undefined> {
  const reply = await request<PageKeys>(keysPath, { cache })
  // Anything may answer in the place of a server that cannot be reached.
  return reply.kind === 'answer' && Array.isArray(reply.body?.keys) ? reply.body : undefined
}

/**
 * Checks with the keys at hand, and once more with fresh ones when it was sealed under none of them: the key
 * may be newer than the set that the browser kept.
 */
export async function withKeys<T>(
  check: (keys: PageKeys) => Promise<T>,
  isUnknownKey: (outcome: T) => boolean,
  atHand = fetchKeys('default'),
): Promise<T | 'unreachable'> {
  const keys = await atHand
  if (!keys) return 'unreachable'
  const outcome = await check(keys)
  if (!isUnknownKey(outcome)) return outcome
  const fresh = await fetchKeys('reload')
  return fresh ? check(fresh) : 'unreachable'
}

import type { getItem, PublicItem } from '../../shared/api/catalogue.ts'
import type { makePledge, PledgeRequest, SealedPledge } from '../../shared/api/pledge.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { toJson } from './json.ts'
import { type Reply, request } from './reply.ts'

type UpTo<Path> = Path extends `${infer Stem}{${string}}` ? Stem : never

const itemsPath: UpTo<(typeof getItem)['path']> = '/v1/items/'
const pledgesPath: (typeof makePledge)['path'] = '/v1/pledges'

/**
 * @param version one known to be in force, when a shared cache may still hold the one before
 * @param cache `reload` gets past the browser's own
 */
export function fetchItem(
  origin: string,
  item: string,
  language: Language,
  version: number,
  cache: RequestCache,
): Promise<Reply<PublicItem>> {
  const newer = version ? `&version=${version}` : ''
  const path = `${itemsPath}${encodeURIComponent(item)}?lang=${language}${newer}`
  return request(origin + path, { cache })
}

/** @param key the idempotency key: the same key and body always get the same receipt */
export function postPledge(
  origin: string,
  token: string,
  key: string,
  pledge: PledgeRequest,
): Promise<Reply<SealedPledge>> {
  return request(origin + pledgesPath, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: toJson(pledge),
  })
}

/** The pledge that stands in the token's case. */
export function fetchPledge(origin: string, token: string): Promise<Reply<SealedPledge>> {
  return request(origin + pledgesPath, {
    headers: { authorization: `Bearer ${token}` },
  })
}

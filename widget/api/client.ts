import type { getItem, PublicItem } from '../../shared/api/catalogue.ts'
import type { makePledge, PledgeRequest, SealedPledge } from '../../shared/api/pledge.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { toJson } from './json.ts'
import { type Reply, request } from './reply.ts'

const itemPath: (typeof getItem)['path'] = '/v1/items/{item}'
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
  const path = itemPath.replace('{item}', encodeURIComponent(item))
  const newer = version ? `&version=${version}` : ''
  return request(`${origin}${path}?lang=${language}${newer}`, { credentials: 'omit', cache })
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
    credentials: 'omit',
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
    credentials: 'omit',
    headers: { authorization: `Bearer ${token}` },
  })
}

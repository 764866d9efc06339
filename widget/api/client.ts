import type { getItem, PublicItem } from '../../shared/api/catalogue.ts'
import type {
  makePledge,
  PledgeRequest,
  readPledge,
  SealedPledge,
} from '../../shared/api/pledge.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { toJson } from './json.ts'
import { type Reply, request } from './reply.ts'

const itemPath: (typeof getItem)['path'] = '/v1/items/{item}'
const pledgesPath: (typeof makePledge)['path'] = '/v1/pledges'
const pledgePath: (typeof readPledge)['path'] = '/v1/pledges/{reference}'

/** @param cache `reload` when the version a cache may hold is known to be replaced */
export function fetchItem(
  origin: string,
  item: string,
  language: Language,
  cache: RequestCache,
): Promise<Reply<PublicItem>> {
  const path = itemPath.replace('{item}', encodeURIComponent(item))
  return request(`${origin}${path}?lang=${language}`, { credentials: 'omit', cache })
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

export function fetchPledge(
  origin: string,
  token: string,
  reference: string,
): Promise<Reply<SealedPledge>> {
  const path = pledgePath.replace('{reference}', reference)
  return request(origin + path, {
    credentials: 'omit',
    headers: { authorization: `Bearer ${token}` },
  })
}

import { statusListKind } from '../seal/format.ts'
import { isObject, jsonOf, splitJws } from '../seal/jws.ts'
import { checkHeader, type KeySet } from '../verify/verify-header.ts'
import type { CertificateStatement } from './certificate-statement.ts'
import {
  bitsPerStatus,
  type CertificateStatus,
  placesIn,
  statusAt,
  statusListType,
  unpackStatuses,
} from './status-list.ts'
import type { StatusListClaims } from './status-list-token.ts'

/**
 * What a signed list says became of a certificate. Anything at all gets an answer; nothing throws.
 *
 * @param jwt what `statement.status.status_list.uri` gave, now or earlier
 * @param now milliseconds since 1970
 * @returns `unknown` when the list is not ours, not the certificate's, or too old to be believed
 */
export async function statusOf(
  jwt: string,
  { status }: CertificateStatement,
  keys: KeySet,
  now: number,
): Promise<CertificateStatus | 'unknown'> {
  const claims = await openStatusList(jwt, keys)
  const { uri, idx } = status.status_list
  if (claims?.sub !== uri || claims.exp * 1000 <= now) return 'unknown'
  const statuses = await unpackStatuses(claims.status_list.lst)
  return statuses && idx < placesIn(statuses) ? statusAt(statuses, idx) : 'unknown'
}

/** The claims of a list with a good signature, by a key that was delegated for lists when it was made. */
async function openStatusList(jwt: string, keys: KeySet): Promise<StatusListClaims | undefined> {
  const jws = splitJws(jwt)
  const header = jws && (await checkHeader(jws.head, keys, statusListType))
  if (!jws || !header || typeof header === 'string') return undefined
  const claims = (await header.verifies(jws)) && jsonOf(jws.payload)
  if (!claims || !isStatusList(claims)) return undefined
  const { kinds, from, until } = header.delegation
  const at = claims.iat * 1000
  const isInTime = Date.parse(from) <= at && at <= Date.parse(until)
  return kinds.includes(statusListKind) && isInTime ? claims : undefined
}

/** Our own seal is not enough: what is read below must be there. */
function isStatusList(claims: unknown): claims is StatusListClaims {
  if (!isObject(claims as never)) return false
  const { sub, iat, exp, status_list: list } = claims as Partial<StatusListClaims>
  const isAbout = typeof sub === 'string' && Number.isSafeInteger(iat) && Number.isSafeInteger(exp)
  return isAbout && list?.bits === bitsPerStatus && typeof list.lst === 'string'
}

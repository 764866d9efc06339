import type { getStatusList } from '../../shared/api/certificate.ts'
import {
  type CertificateStatus,
  emptyStatuses,
  statusesInList,
  withStatus,
} from '../../shared/certificate/status-list.ts'
import { statusListClaims } from '../../shared/certificate/status-list-token.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import { UnavailableError } from '../aws/error.ts'
import { ownOrigin } from '../http/page-origin.ts'
import type { Act } from '../http/serve.ts'
import { binary, binaryOf, number, numberOf } from '../table/attributes.ts'
import { counterKey, keyAttributes, statusKey } from '../table/keys.ts'
import type { RequestRecord } from '../table/request-record.ts'
import type { Table } from '../table/table.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { statusListAddress } from './issue-certificate.ts'

/** After how many seconds a verifier asks for a list again. */
const askAgainAfter = 300

/** How often a list is tried to be written while others write it. */
const tries = 8

/** What became of a certificate, as its list says it. */
export function statusIn({ content: { standing } }: RequestRecord): CertificateStatus {
  const { state } = standing
  return state === 'revoked' || state === 'superseded' ? state : 'valid'
}

/**
 * Writes into its list what became of a certificate. A list is one record that many may write: each writes
 * on condition that nobody else did since it was read.
 *
 * @throws UnavailableError when others kept being first
 */
export async function listStatus(table: Table, record: RequestRecord): Promise<void> {
  const { certificate } = record.content
  if (!certificate) return
  const key = statusKey(certificate.list)
  for (let attempt = 0; attempt < tries; attempt++) {
    const stored = await table.get(key)
    const before = stored ? new Uint8Array(binaryOf(stored, 'statuses')) : emptyStatuses()
    const statuses = withStatus(before, certificate.index, statusIn(record))
    const revision = stored ? numberOf(stored, 'revision') : 0
    const set = { statuses: binary(statuses), revision: number(revision + 1) }
    const lost = stored
      ? await table.change(key, { set }, { equal: { revision: number(revision) } })
      : await table.putNew({ ...keyAttributes(key), ...set })
    if (!lost) return
  }
  throw new UnavailableError('dynamodb', 'UpdateItem', 'others kept being first')
}

/** A list, signed: anybody may keep it and ask it about one certificate without us hearing of which. */
export function statusListGetter(parts: CertificateParts): Act<typeof getStatusList> {
  return async ({ params: { list }, host }) => {
    const now = parts.clock()
    const at = list.lastIndexOf('-')
    const [stored, given] = await Promise.all([
      parts.table.get(statusKey(list)),
      parts.table.get(counterKey(`STATUS#${list.slice(0, at)}`)),
    ])
    const lists = given ? Math.ceil(numberOf(given, 'count') / statusesInList) : 0
    if (Number(list.slice(at + 1)) >= lists) return new Refusal('certificate-unknown')
    const statuses = stored ? new Uint8Array(binaryOf(stored, 'statuses')) : emptyStatuses()
    const uri = statusListAddress(ownOrigin(host), list)
    const claims = await statusListClaims({ uri, statuses, now, ttl: askAgainAfter })
    return (await parts.session(now)).signStatusList(claims)
  }
}

import { toInstant } from '../../shared/kernel/instant.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import { logRequest, nameOf } from '../http/log.ts'
import { changeRequest } from '../table/change-request.ts'
import type { RequestRecord } from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { supersedeEarlier } from './earlier-certificates.ts'
import { issueCertificate } from './issue-certificate.ts'
import { keepDocument } from './keep-document.ts'
import { itemOf, keyOf } from './opened.ts'
import { renewalPlace } from './renewal-place.ts'
import { listStatus } from './status-lists.ts'
import { takeStep } from './take-step.ts'

/**
 * Does what is left to the platform: seals and issues what every office has approved, makes its document, has
 * a revocation listed. Whoever looks at a request goes on with it, and a schedule sees to what nobody looks
 * at; each part is written once, on condition that nobody else did. When a part fails, the request stays as
 * it truly stands.
 */
export async function finish(
  parts: CertificateParts,
  record: RequestRecord,
  now: number,
): Promise<RequestRecord> {
  let stands = record
  try {
    for (let part = next(stands, now); part; part = next(stands, now)) {
      const done = await part(parts, stands, now)
      if (done === stands) return stands
      stands = done
    }
  } catch (error) {
    logRequest({ requestId: 'none', endpoint: 'finish-certificate', error: nameOf(error) })
  }
  return stands
}

type Part = (parts: CertificateParts, record: RequestRecord, now: number) => Promise<RequestRecord>

function next({ content, queue }: RequestRecord, now: number): Part | false | undefined {
  switch (content.standing.state) {
    case 'sealing':
      return issue
    case 'issued':
      return content.hasDocument ? isOver(content, now) && expire : makeDocument
    case 'revoked':
    case 'superseded':
      return queue && list
    default:
      return undefined
  }
}

const issue: Part = async (parts, record, now) => {
  const [key, item] = await Promise.all([keyOf(parts, record), itemOf(parts, record)])
  return key ? issueCertificate(parts, record, key, item, now) : record
}

const makeDocument: Part = async (parts, record, now) => {
  await supersedeEarlier(parts, record, now)
  const [key, item] = await Promise.all([keyOf(parts, record), itemOf(parts, record)])
  if (!key || !(await keepDocument(parts, record, key, item))) return record
  const { queue: _, ...rest } = record
  const content = { ...record.content, hasDocument: true } as const
  const queue = renewalPlace(record, item)
  return (await changeRequest(parts.table, record, { ...rest, content, ...(queue && { queue }) }))
    .record
}

const isOver = ({ certificate }: RequestRecord['content'], now: number) =>
  certificate !== undefined && certificate.expiresAt <= toInstant(now)

const expire: Part = async (parts, record, now) => {
  const [key, item] = await Promise.all([keyOf(parts, record), itemOf(parts, record)])
  if (!key) return record
  const actor = { kind: 'system' } as const
  const expired = await takeStep(parts, record, key, item, { action: 'expire', actor, now })
  return expired instanceof Refusal ? record : expired
}

const list: Part = async (parts, record) => {
  await listStatus(parts.table, record)
  const { queue: _, ...rest } = record
  return (await changeRequest(parts.table, record, rest)).record
}

import { toInstant } from '../../shared/kernel/instant.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import { logRequest, nameOf } from '../http/log.ts'
import { changeRequest } from '../table/change-request.ts'
import type { RequestRecord } from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { type Issuing, issueCertificate, type Numbers } from './issue-certificate.ts'
import { keepDocument, makeDocument } from './keep-document.ts'
import { itemOf, keyOf } from './opened.ts'
import { renewalPlace } from './renewal-place.ts'
import { listStatus } from './status-lists.ts'
import { supersedeEarlier } from './supersede.ts'
import { takeStep } from './take-step.ts'

/**
 * Does what is left to the platform: seals and issues what every office has approved, makes its document, has
 * a revocation listed. Whoever looks at a request goes on with it, and a schedule sees to what nobody looks
 * at; each part is written once, on condition that nobody else did. When a part fails, the request stays as
 * it truly stands.
 *
 * @param numbers for the certificate, where they were given out already
 */
export async function finish(
  parts: CertificateParts,
  record: RequestRecord,
  now: number,
  numbers?: Promise<Numbers>,
): Promise<RequestRecord> {
  let stands: Issuing = { record, numbers }
  try {
    for (let part = next(stands.record, now); part; part = next(stands.record, now)) {
      const done = await part(parts, stands, now)
      if (done.record === stands.record) break
      stands = done
    }
  } catch (error) {
    logRequest({ requestId: 'none', endpoint: 'finish-certificate', error: nameOf(error) })
  }
  return stands.record
}

type Part = (parts: CertificateParts, stands: Issuing, now: number) => Promise<Issuing>

function next({ content, queue }: RequestRecord, now: number): Part | false | undefined {
  switch (content.standing.state) {
    case 'sealing':
      return issue
    case 'issued':
      return content.hasDocument ? isOver(content, now) && expire : addDocument
    case 'revoked':
    case 'superseded':
      return queue && list
    default:
      return undefined
  }
}

const issue: Part = async (parts, stands, now) => {
  const { record } = stands
  const [key, item] = await Promise.all([keyOf(parts, record), itemOf(parts, record)])
  return key ? issueCertificate(parts, stands, key, item, now) : { record }
}

const addDocument: Part = async (parts, { record, document }, now) => {
  const [key, item] = await Promise.all([keyOf(parts, record), itemOf(parts, record)])
  const { certificate } = record.content
  if (!key || !certificate) return { record }
  const keep = async () => {
    const pdf = await (document ?? makeDocument(parts, record, certificate, key, item))
    await keepDocument(parts, record, key, pdf)
  }
  // Only once both are done does it leave the queue: whatever breaks off is taken up again.
  await Promise.all([supersedeEarlier(parts, record, now), keep()])
  const { queue: _, ...rest } = record
  const content = { ...record.content, hasDocument: true } as const
  const queue = renewalPlace(record, item)
  return changeRequest(parts.table, record, { ...rest, content, ...(queue && { queue }) })
}

const isOver = ({ certificate }: RequestRecord['content'], now: number) =>
  certificate !== undefined && certificate.expiresAt <= toInstant(now)

const expire: Part = async (parts, { record }, now) => {
  const [key, item] = await Promise.all([keyOf(parts, record), itemOf(parts, record)])
  if (!key) return { record }
  const actor = { kind: 'system' } as const
  const expired = await takeStep(parts, record, key, item, { action: 'expire', actor, now })
  return { record: expired instanceof Refusal ? record : expired }
}

const list: Part = async (parts, { record }) => {
  await listStatus(parts.table, record)
  const { queue: _, ...rest } = record
  return changeRequest(parts.table, record, rest)
}

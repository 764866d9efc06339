import type { CertificateRequest } from '../../shared/api/certificate.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import { changeRequest } from '../table/change-request.ts'
import { type RequestRecord, requestAttributes, toRequestRecord } from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { fillIn } from './fill-in.ts'
import { requestView } from './request-view.ts'
import { type Order, sealOrder } from './seal-order.ts'

/** How often a request is begun anew in one case, after it was withdrawn, refused or came to its end, or renewed. */
export const rounds = 30

const isOver = ({ content: { standing } }: RequestRecord) =>
  ['withdrawn', 'refused', 'revoked', 'superseded', 'expired'].includes(standing.state)

/**
 * Records an order by one conditional write, which is at once the record and the one-per-case guard; then has
 * the form filled in. The same again finds what stands. While nothing is sent, another choice of departments
 * takes the place of the one before.
 */
export async function beginRequest(
  parts: CertificateParts,
  order: Order,
): Promise<Outcome<CertificateRequest>> {
  const session = await parts.session(order.now)
  for (let round = 0; round < rounds; round++) {
    const { record: ours } = await sealOrder(order, round, session)
    const before = await parts.table.putNew(requestAttributes(ours))
    if (!before) return goOn(parts, ours, order)
    const standing = toRequestRecord(before)
    if (standing.person !== ours.person) return new Refusal('already-requested')
    if (isOver(standing)) continue
    if (standing.content.order === ours.content.order) return goOn(parts, standing, order)
    if (standing.content.standing.state !== 'draft') {
      return new Refusal('already-requested', { reference: standing.reference })
    }
    return replace(parts, standing, order, round)
  }
  return new Refusal('already-requested')
}

/** A draft nobody has seen but its citizen; what departments said on the consent before goes. */
async function replace(
  parts: CertificateParts,
  standing: RequestRecord,
  order: Order,
  round: number,
): Promise<Outcome<CertificateRequest>> {
  const { recordKey } = standing
  if (!recordKey) return new Refusal('certificate-unknown')
  const { tenant } = standing.content.about
  const { reference } = standing
  const key = await parts.unwrapRecordKey(standing.content.session, recordKey, {
    tenant,
    reference,
  })
  const session = await parts.session(order.now)
  const kept = { key, wrapped: recordKey, session: standing.content.session }
  const { record: ours } = await sealOrder(order, round, session, kept)
  const { record } = await changeRequest(parts.table, standing, ours)
  return goOn(parts, record, order)
}

async function goOn(
  parts: CertificateParts,
  record: RequestRecord,
  order: Order,
): Promise<CertificateRequest> {
  const isFilled = record.content.fields !== undefined || record.content.standing.state !== 'draft'
  const filled = isFilled ? record : await fillIn(parts, record, order.item, order.now)
  return requestView(parts, filled)
}

import type { CertificateItem } from '../../shared/catalogue/item.ts'
import { areaAt } from '../../shared/certificate/area.ts'
import { number, text } from '../table/attributes.ts'
import { decidedMarkKey, dueMarkKey, keyAttributes } from '../table/keys.ts'
import {
  decidedQueue,
  districtQueue,
  placeAttributes,
  type RequestRecord,
  requestPlace,
} from '../table/request-record.ts'
import type { StepParts } from './take-step.ts'

/**
 * Marks by when a request is due where whoever sees to what is late finds it: the offices above. The mark is
 * a pointer; what it points to says whether it still waits.
 */
export async function markDue(
  { table }: StepParts,
  { reference, ttl, content }: RequestRecord,
  { agency }: CertificateItem,
): Promise<void> {
  const { dueAt, about, standing } = content
  if (!dueAt) return
  const district = areaAt(standing.village, 'district')
  await table.put({
    ...keyAttributes(dueMarkKey(reference)),
    reference: text(reference),
    ...placeAttributes({
      queue: districtQueue(about.tenant, agency, district),
      place: requestPlace(dueAt, reference),
    }),
    ttl: number(ttl),
  })
}

/** Lets somebody find again what they decided on. */
export async function markDecided(
  { table }: StepParts,
  { reference, ttl }: RequestRecord,
  account: string,
  at: string,
): Promise<void> {
  await table.put({
    ...keyAttributes(decidedMarkKey(reference, account)),
    reference: text(reference),
    ...placeAttributes({ queue: decidedQueue(account), place: requestPlace(at, reference) }),
    ttl: number(ttl),
  })
}

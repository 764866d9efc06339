import type { CertificateItem } from '../../shared/catalogue/item.ts'
import { addDays } from '../../shared/kernel/instant.ts'
import {
  type QueuePlace,
  type RequestRecord,
  renewalQueue,
  requestPlace,
} from '../table/request-record.ts'

/** When a certificate comes up to be renewed by data, if its item is renewed so. */
export function renewalPlace(
  { reference, content: { certificate } }: RequestRecord,
  { renewal }: CertificateItem,
): QueuePlace | undefined {
  if (renewal?.by !== 'record' || !certificate) return undefined
  const from = addDays(certificate.expiresAt, -renewal.beforeDays)
  return { queue: renewalQueue, place: requestPlace(from, reference) }
}

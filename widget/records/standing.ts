import type {
  CertificateInList,
  CheckInList,
  PledgeInList,
  RecordInList,
} from '../../shared/api/records.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { sayDate } from '../words/date.ts'
import type { RecordsWords } from './words/words.ts'

type Say = (moment: string) => string

/** Where a record stands, in one sentence that also says what to do, if there is anything. */
export function standing(record: RecordInList, said: RecordsWords, language: Language): string {
  const day = (moment: string) => sayDate(moment, language)
  switch (record.kind) {
    case 'pledge':
      return ofPledge(record, said, day)
    case 'check':
      return ofCheck(record, said, day)
    default:
      return ofCertificate(record, said, day)
  }
}

/** Whether it waits for its citizen, who has to know that before all else. */
export function isTheirTurn(record: RecordInList): boolean {
  const { kind, state } = record as CertificateInList
  return kind === 'certificate' && (state === 'draft' || state === 'returned')
}

function ofPledge({ expiresAt, redeemedAt }: PledgeInList, { pledge }: RecordsWords, day: Say) {
  if (redeemedAt) return pledge.used(day(redeemedAt))
  return isPast(expiresAt) ? pledge.expired(day(expiresAt)) : pledge.valid(day(expiresAt))
}

function ofCheck(record: CheckInList, { check }: RecordsWords, day: Say) {
  const { state, askings, redeemedAt, expiresAt } = record
  const last = askings[askings.length - 1]
  // What was used before it was withdrawn was; that it is withdrawn is what counts from now on.
  if (redeemedAt && state !== 'withdrawn') return check.used(day(redeemedAt))
  if (isPast(expiresAt) && state !== 'withdrawn') return check.expired(day(expiresAt))
  switch (state) {
    case 'waiting':
      return check.waiting(last?.departmentName ?? '', last?.dueAt && day(last.dueAt))
    case 'answered':
      return check.answered(last?.departmentName ?? '', last?.outcome === 'yes')
    default:
      return check[state]
  }
}

function ofCertificate(record: CertificateInList, { certificate }: RecordsWords, day: Say) {
  const { state, office, dueAt, expiresAt = '' } = record
  switch (state) {
    case 'at-level':
      return dueAt && isPast(dueAt)
        ? certificate.late(office, day(dueAt))
        : certificate.atLevel(office, dueAt && day(dueAt))
    case 'issued':
      return certificate.issued(day(expiresAt))
    case 'expired':
      return certificate.expired(day(expiresAt))
    default:
      return certificate[state]
  }
}

const isPast = (moment: string) => Date.parse(moment) <= Date.now()

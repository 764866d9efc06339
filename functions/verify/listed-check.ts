import type { ConsentStatement } from '../../shared/data-check/statement.ts'
import type { Attributes } from '../table/attributes.ts'
import { toCheckRecord } from '../table/check-record.ts'
import type { Listed } from './listed.ts'

export function listedCheck(attributes: Attributes): Listed {
  const record = toCheckRecord(attributes)
  const { reference, state, askings, consentedAt, withdrawnAt, redeemedAt } = record
  const about = JSON.parse(record.consent.statement) as ConsentStatement
  return {
    about,
    view(wording) {
      const receivers = wording && 'receivers' in wording ? wording.receivers : {}
      return {
        kind: 'check',
        reference,
        item: about.item,
        title: wording?.title ?? about.item,
        lawfulBasis: about.kind === 'consent' ? 'consent' : 'statutory-duty',
        consentedAt,
        expiresAt: about.expiresAt,
        state,
        askings: askings.map((asking) => ({
          ...asking,
          departmentName: receivers[asking.department]?.name ?? asking.department,
        })),
        ...(withdrawnAt && { withdrawnAt }),
        ...(redeemedAt && { redeemedAt }),
      }
    },
  }
}

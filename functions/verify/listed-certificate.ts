import type { CertificateState } from '../../shared/certificate/standing.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import type { Attributes } from '../table/attributes.ts'
import { type RequestContent, toRequestRecord } from '../table/request-record.ts'
import type { Listed } from './listed.ts'

export function listedCertificate(attributes: Attributes): Listed {
  const { reference, orderedAt, recordKey, content } = toRequestRecord(attributes)
  const { about, standing, certificate, dueAt, hasDocument } = content
  return {
    about,
    view(wording, now) {
      const { level } = standing
      const offices = wording && 'offices' in wording ? wording.offices : {}
      const office = level && offices[level]
      return {
        kind: 'certificate',
        reference,
        item: about.item,
        title: wording?.title ?? about.item,
        orderedAt,
        state: stateOf(content, now),
        ...(level && { level, ...(office && { office }), ...(dueAt && { dueAt }) }),
        ...(certificate && {
          number: certificate.number,
          issuedAt: certificate.issuedAt,
          expiresAt: certificate.expiresAt,
        }),
        // What was erased cannot be drawn or read any more.
        hasDocument: hasDocument === true && recordKey !== undefined,
      }
    },
  }
}

/** A certificate ends with its day; that it did is written down when somebody looks at it. */
function stateOf({ standing, certificate }: RequestContent, now: number): CertificateState {
  const isOver = certificate !== undefined && certificate.expiresAt <= toInstant(now)
  return standing.state === 'issued' && isOver ? 'expired' : standing.state
}

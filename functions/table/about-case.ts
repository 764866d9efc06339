import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import type { Language } from '../../shared/kernel/language.ts'
import type { RecordKey } from '../seal/record-key.ts'
import { hashCase } from './hash-case.ts'
import type { About } from './request-record.ts'

/** What a citizen does in a case, on which words. */
interface InCase {
  readonly tenant: string
  readonly site: string
  readonly origin: string
  readonly item: { readonly id: string; readonly version: number }
  readonly language: Language
  /** Hash of the wording that was shown. */
  readonly wording: string
  readonly claims: CitizenClaims
}

/** What every statement says of the case it is made in, whatever it states: of people commitments alone. */
export function aboutCase(
  { tenant, site, origin, item, language, wording, claims }: InCase,
  reference: string,
  key: RecordKey,
): About {
  return {
    v: 1,
    reference,
    tenant,
    site,
    origin,
    item: item.id,
    itemVersion: item.version,
    language,
    wording,
    case: hashCase(site, item.id, claims.case),
    person: key.commit('person', claims.person),
    subject: key.commit('subject', claims.subject ?? claims.person),
    ...(claims.assistant && { assistant: key.commit('assistant', claims.assistant) }),
    assurance: claims.assurance,
    capacity: claims.subject ? 'guardian' : 'self',
  }
}

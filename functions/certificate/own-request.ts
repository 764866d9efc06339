import type {
  CertificateRequest,
  findCertificate,
  readCertificate,
} from '../../shared/api/certificate.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import { blindPerson, referenceIn } from '../table/case-place.ts'
import { requestKey } from '../table/keys.ts'
import { knownCitizen } from '../table/known-citizen.ts'
import { type RequestRecord, toRequestRecord } from '../table/request-record.ts'
import { rounds } from './begin-request.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { finish } from './finish.ts'
import { requestView } from './request-view.ts'

/** A request before its citizen. */
export interface OwnRequest {
  readonly record: RequestRecord
  /** Blind index of who is asking. */
  readonly person: string
}

/** Tells a citizen where the request in the token's case stands. What broke off at its end goes on. */
export function certificateFinder(parts: CertificateParts): Act<typeof findCertificate> {
  return async ({ bearer }) => {
    const found = await ownRequest(parts, bearer)
    if (found instanceof Refusal) return found
    return requestView(parts, await finish(parts, found.record, parts.clock()))
  }
}

/** Tells a site what became of a request in one of its cases. Another site's is as unknown as none. */
export function certificateReader(parts: CertificateParts): Act<typeof readCertificate> {
  return async ({ params, bearer }): Promise<Outcome<CertificateRequest>> => {
    const checked = await parts.checkSite(bearer, parts.clock())
    if (checked instanceof Refusal) return checked
    const attributes = await parts.table.get(requestKey(params.reference))
    const record = attributes && toRequestRecord(attributes)
    if (record?.content.about.site !== checked.claims.iss) return new Refusal('certificate-unknown')
    return requestView(parts, record)
  }
}

/**
 * A certificate of the token's citizen at its site: that of the token's case, or another one of theirs, where who
 * they are is sure enough.
 */
export async function ownCertificate(
  parts: CertificateParts,
  bearer: string | undefined,
  reference: string,
): Promise<Outcome<OwnRequest>> {
  const inCase = await ownRequest(parts, bearer, reference)
  if (!(inCase instanceof Refusal) || inCase.code !== 'certificate-unknown') return inCase
  const known = await knownCitizen(parts, bearer, parts.clock())
  const attributes = await parts.table.get(requestKey(reference))
  if (known instanceof Refusal || known.isAssisted || !attributes) return inCase
  const record = toRequestRecord(attributes)
  const isTheirs = record.person === known.person && record.content.about.site === known.site
  return isTheirs ? { record, person: known.person } : inCase
}

/**
 * The latest request in the token's case, if it is its citizen's.
 *
 * @param reference what it has to be, where the caller names one
 */
export async function ownRequest(
  parts: CertificateParts,
  bearer: string | undefined,
  reference?: string,
): Promise<Outcome<OwnRequest>> {
  const now = parts.clock()
  const checked = await parts.checkCitizen(bearer, now)
  if (checked instanceof Refusal) return checked
  const { claims, site } = checked
  const { tenant } = site
  const session = await parts.session(now)
  const person = blindPerson(tenant, claims.person.idNumber, session)
  const place = { tenant, site: site.id, item: claims.item, case: claims.case }
  let found: RequestRecord | undefined
  for (let round = 0; round < rounds; round++) {
    const attributes = await parts.table.get(requestKey(referenceIn({ ...place, round }, session)))
    if (!attributes) break
    found = toRequestRecord(attributes)
  }
  const isTheirs = found?.person === person && (!reference || found.reference === reference)
  return found && isTheirs ? { record: found, person } : new Refusal('certificate-unknown')
}

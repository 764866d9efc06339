import type { orderCertificate } from '../../shared/api/certificate.ts'
import type { CertificateItem } from '../../shared/catalogue/item.ts'
import { shownVersion } from '../../shared/catalogue/shown-version.ts'
import { meetsAssurance } from '../../shared/identity/assurance.ts'
import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import { isFourteen } from '../../shared/identity/id-number.ts'
import { dayInChina } from '../../shared/kernel/instant.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import { originOf, ownOrigin } from '../http/page-origin.ts'
import type { Act } from '../http/serve.ts'
import { beginRequest } from './begin-request.ts'
import type { CertificateParts } from './certificate-parts.ts'

/** Begins a request. Everything that can refuse it comes before anything is sealed, written or asked. */
export function certificateOrderer(parts: CertificateParts): Act<typeof orderCertificate> {
  return async ({ body, bearer, origin, host }) => {
    const now = parts.clock()
    const checked = await parts.checkCitizen(bearer, now)
    if (checked instanceof Refusal) return checked
    const { claims, site } = checked
    const page = originOf(checked, origin, host)
    if (page instanceof Refusal) return page
    if (claims.item !== body.item) return new Refusal('token-wrong-item')
    if (claims.case !== body.case) return new Refusal('token-wrong-case')
    const chosen = shownVersion('certificate', await parts.findItem(body.item, now), body)
    if (chosen instanceof Refusal) return chosen
    const { item, language } = chosen
    const receivers = item.receivers.filter((department) => body.receivers.includes(department))
    if (receivers.length !== body.receivers.length) return new Refusal('receiver-unknown')
    const incapable = refuseCapacity(item, claims, dayInChina(now))
    if (incapable) return incapable
    const about = { tenant: site.tenant, site: site.id, origin: page, item, language }
    const platform = ownOrigin(host)
    return beginRequest(parts, {
      ...about,
      wording: body.wording,
      claims,
      receivers,
      platform,
      now,
    })
  }
}

function refuseCapacity(
  item: CertificateItem,
  { assurance, person, subject }: CitizenClaims,
  today: string,
): Refusal | undefined {
  if (!meetsAssurance(assurance, item.assurance)) return new Refusal('assurance-too-low')
  if (!item.mayRequest.includes(subject ? 'guardian' : 'self')) {
    return new Refusal('may-not-request-for-another')
  }
  return isFourteen(person.idNumber, today) ? undefined : new Refusal('guardian-needed')
}

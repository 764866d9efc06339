import type { orderCertificate } from '../../shared/api/certificate.ts'
import { shownVersion } from '../../shared/catalogue/shown-version.ts'
import { refuseConsenting } from '../../shared/identity/capacity.ts'
import { dayInChina } from '../../shared/kernel/instant.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import { citizenOnPage } from '../http/citizen-on-page.ts'
import { ownOrigin } from '../http/page-origin.ts'
import type { Act } from '../http/serve.ts'
import { beginRequest } from './begin-request.ts'
import type { CertificateParts } from './certificate-parts.ts'

/** Begins a request. Everything that can refuse it comes before anything is sealed, written or asked. */
export function certificateOrderer(parts: CertificateParts): Act<typeof orderCertificate> {
  return async ({ body, bearer, origin, host }) => {
    const now = parts.clock()
    const sent = { body, bearer, origin, host }
    const citizen = await citizenOnPage(parts.checkCitizen, sent, now)
    if (citizen instanceof Refusal) return citizen
    const chosen = shownVersion('certificate', await parts.findItem(body.item, now), body)
    if (chosen instanceof Refusal) return chosen
    const { item, language } = chosen
    const receivers = item.receivers.filter((department) => body.receivers.includes(department))
    if (receivers.length !== body.receivers.length) return new Refusal('receiver-unknown')
    const { assurance, mayRequest: may } = item
    const asked = { assurance, may, otherwise: 'may-not-request-for-another' } as const
    const incapable = refuseConsenting(asked, citizen.claims, dayInChina(now))
    if (incapable) return incapable
    const about = { ...citizen, item, language, wording: body.wording }
    return beginRequest(parts, { ...about, receivers, platform: ownOrigin(host), now })
  }
}

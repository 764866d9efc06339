import type { PublicCertificateItem } from '../../shared/api/catalogue.ts'
import type { CertificateRequest } from '../../shared/api/certificate.ts'
import type { Household } from './department/family-register.ts'
import { pensioners } from './department/pensioners.ts'
import type { TokenSigner } from './portal/sign-token.ts'

const item = 'one-child-survival-check'

/** Where the checks are sent, and as which page of which portal. */
interface Way {
  readonly platformUrl: string
  readonly portalUrl: string
  readonly signer: TokenSigner
}

/**
 * Sends what waits at the demo's desk from the start: this year's survival checks of some who draw the reward,
 * each as its citizen would through the portal. What was sent before is found again and left as it is.
 *
 * @throws Error when the platform refuses
 */
export async function sendWaitingChecks(way: Way): Promise<void> {
  const answer = await fetch(`${way.platformUrl}/v1/items/${item}`)
  const shown = (await answer.json()) as PublicCertificateItem
  await Promise.all(pensioners.map((person, at) => sendCheck(way, shown, person, at + 1)))
}

async function sendCheck(
  { platformUrl, portalUrl, signer }: Way,
  shown: PublicCertificateItem,
  { name, idNumber }: Household,
  number: number,
): Promise<void> {
  const caseId = `SC-${String(number).padStart(4, '0')}`
  const person = { name, idNumber }
  const token = signer.citizenToken({ item, caseId, about: 'self', person }, undefined)
  const post = async (path: string, body: object) => {
    const answer = await fetch(platformUrl + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        origin: portalUrl,
      },
      body: JSON.stringify(body),
    })
    // It waits already, on the words of before.
    if (answer.status === 409) return undefined
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    return (await answer.json()) as CertificateRequest
  }
  const { version: itemVersion, wording } = shown
  const order = { item, itemVersion, wording, case: caseId, receivers: ['district-health'] }
  const begun = await post('/v1/certificates', order)
  if (begun?.state !== 'draft') return
  const fields = { phone: `139000${10_000 + number}` }
  await post(`/v1/certificates/${begun.reference}/submission`, { fields })
}

import type { CheckRequest, DataCheck, makeCheck } from '../../shared/api/data-check.ts'
import type { DataCheckItem } from '../../shared/catalogue/item.ts'
import { shownVersion } from '../../shared/catalogue/shown-version.ts'
import { refuseConsenting } from '../../shared/identity/capacity.ts'
import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import { dayInChina } from '../../shared/kernel/instant.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { PublishedItem } from '../catalogue/published-item.ts'
import { citizenOnPage } from '../http/citizen-on-page.ts'
import type { Act } from '../http/serve.ts'
import type { Checked } from '../identity/check-token.ts'
import type { Check } from './check.ts'

/** What beginning a data check needs of the other capabilities. */
export interface CheckParts {
  readonly clock: () => number
  checkToken(token: string | undefined, now: number): Promise<Outcome<Checked<CitizenClaims>>>
  findItem(id: string, now: number): Promise<PublishedItem | undefined>
  /** Records the consent and asks, or goes on with what stands. */
  begin(check: Check): Promise<Outcome<DataCheck>>
}

/** Begins a data check. Everything that can refuse it comes before anything is sealed, written or asked. */
export function checkMaker(parts: CheckParts): Act<typeof makeCheck> {
  return async ({ body, bearer, origin, host }) => {
    const now = parts.clock()
    const sent = { body, bearer, origin, host }
    const citizen = await citizenOnPage(parts.checkToken, sent, now)
    if (citizen instanceof Refusal) return citizen
    const wording = shownVersion('data-check', await parts.findItem(body.item, now), body)
    if (wording instanceof Refusal) return wording
    const { item, language } = wording
    const receivers = chooseReceivers(item, body)
    if (receivers instanceof Refusal) return receivers
    const { assurance, mayConsent: may } = item
    const asked = { assurance, may, otherwise: 'may-not-consent-for-another' } as const
    const incapable = refuseConsenting(asked, citizen.claims, dayInChina(now))
    if (incapable) return incapable
    return parts.begin({ ...citizen, item, language, wording: body.wording, receivers, now })
  }
}

/** Consent is given to each department by itself; of a statutory duty one is told as a whole. */
function chooseReceivers(item: DataCheckItem, body: CheckRequest): Outcome<readonly string[]> {
  const chosen = item.receivers.filter((department) => body.receivers.includes(department))
  const isExact = chosen.length === body.receivers.length
  const isWhole = item.basis === 'consent' || chosen.length === item.receivers.length
  return isExact && isWhole ? chosen : new Refusal('receiver-unknown')
}

import type { PublicCertificateItem } from '../../shared/api/catalogue.ts'
import type { CertificateRequest } from '../../shared/api/certificate.ts'
import {
  certificates,
  orderBody,
  pathOf,
  readRequest,
  submissionBody,
} from '../api/certificates.ts'
import type { Citizen } from '../api/token.ts'
import type { Inquire } from '../check/inquire.ts'
import type { Flow, FlowEvent } from '../proof/flow.ts'
import { changesIn, formOf } from './form.ts'
import { untilLookedAt } from './patience.ts'
import { asEvent, isSame, requestIn } from './standing.ts'

/** Sends what is to be sent, and asks for news of what stands. */
export interface Pursuit {
  /** What the state waits for, if anything. */
  task(onAttempt: (attempt: number) => void): Promise<FlowEvent | undefined> | undefined
  /** Ends a pause. */
  wake(): void
}

/** How often news is asked for, in milliseconds, while the page is looked at. */
const whileSealing = 5000
const whileDecided = 60_000

/** @param isShown whether the card still shows where the request stands */
export function pursuit(
  item: PublicCertificateItem,
  inquire: Inquire,
  latest: () => Flow,
  isShown: () => boolean,
): Pursuit {
  let end = () => {}
  return {
    task: (onAttempt) => (isOurs(latest()) ? run(onAttempt) : undefined),
    wake: () => end(),
  }

  async function run(onAttempt: (attempt: number) => void): Promise<FlowEvent | undefined> {
    for (;;) {
      const flow = latest()
      if (!isOurs(flow)) return undefined
      const { state, citizen } = flow
      const standing = requestIn(flow)
      const awaitsNews = state === 'waiting' || state === 'sealed'
      if (awaitsNews) {
        await untilLookedAt(pauseFor(standing), (wake) => {
          end = wake
        })
        if (latest().state !== state) continue
        if (!isShown()) return undefined
      }
      const event = awaitsNews
        ? await inquire(citizen, () => {}, undefined, certificates)
        : await send(flow, onAttempt)
      if (latest().state !== state) continue
      const found = event.type === 'check' ? readRequest(event.check) : undefined
      if (found) {
        if (awaitsNews && isSame(found, standing)) continue
        return asEvent(found)
      }
      // What stands is shown for as long as nothing else is known.
      if (awaitsNews && event.type !== 'citizen') continue
      return event.type === 'check' ? { type: 'unreachable' } : event
    }
  }

  /** Every way in which an earlier answer may have been lost ends in the request that stands. */
  async function send(flow: Flow, onAttempt: (attempt: number) => void): Promise<FlowEvent> {
    const { state, citizen } = flow
    const find = () => inquire(citizen, onAttempt, undefined, certificates)
    if (state === 'loading') return find()
    const standing = requestIn(flow)
    const event =
      flow.doing === 'submission' && standing
        ? await inquire(
            citizen,
            onAttempt,
            () => submission(flow, standing),
            pathOf(standing.reference, 'submission'),
          )
        : await inquire(citizen, onAttempt, (one) => order(flow, one), certificates)
    const { code, reference = '' } = event.type === 'refused' ? event.problem : { code: '' }
    const stands = code === 'request-moved-on' || (code === 'already-requested' && reference)
    return stands ? find() : event
  }

  function order({ answers }: Flow, { case: ofCase }: Citizen): string {
    const { basis, receivers } = item
    const agreed = receivers.filter((one) => basis !== 'consent' || answers[one])
    return orderBody(item, ofCase, agreed)
  }

  function submission({ answers }: Flow, standing: CertificateRequest): string {
    return submissionBody(changesIn(formOf(item, standing, answers)))
  }
}

/** Who is signed in is asked elsewhere, before anything here. */
function isOurs({ state, citizen }: Flow): boolean {
  return !!citizen && /^(loading|sending|waiting|sealed)$/.test(state)
}

/** A certificate that is issued hardly ever changes: who comes back to it learns of that. */
function pauseFor(standing: CertificateRequest | undefined): number | undefined {
  if (standing?.state === 'issued') return undefined
  return standing?.state === 'sealing' ? whileSealing : whileDecided
}

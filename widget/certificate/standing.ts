import type { CertificateRequest } from '../../shared/api/certificate.ts'
import type { CertificateState } from '../../shared/certificate/standing.ts'
import type { Flow, FlowEvent, FlowState, StandingPledge } from '../proof/flow.ts'

/** Which step of the card a request is shown at. Those that are over leave the upload. */
const steps: { readonly [State in CertificateState]: FlowState } = {
  draft: 'questions',
  'at-level': 'waiting',
  returned: 'waiting',
  sealing: 'waiting',
  issued: 'sealed',
  withdrawn: 'refused',
  refused: 'refused',
  revoked: 'refused',
  superseded: 'refused',
  expired: 'refused',
}

/** @returns `undefined` for a state that only a newer API knows */
export function stepFor({ state }: CertificateRequest): FlowState | undefined {
  return steps[state]
}

/** Whether its citizen may change it. */
export function isOpen({ state }: CertificateRequest): boolean {
  return state === 'draft' || state === 'returned'
}

/** Whether two answers show the same. */
export function isSame(one: CertificateRequest, other: CertificateRequest | undefined): boolean {
  return one.state === other?.state && one.steps.length === other.steps.length
}

/** A request takes the place of the pledge in a flow: both have a reference, and a receipt for the form. */
export function requestIn({ sealed }: Flow): CertificateRequest | undefined {
  return sealed as unknown as CertificateRequest | undefined
}

/** What a form carries is the certificate or, until there is one, the latest sending. */
export function asStanding(request: CertificateRequest): StandingPledge {
  const receipt = request.certificate ?? request.receipt
  return { ...request, receipt } as unknown as StandingPledge
}

/** The event of an answer: for the host's page an issued certificate is what a sealed pledge is. */
export function asEvent(request: CertificateRequest): FlowEvent {
  return request.state === 'issued' && request.certificate
    ? { type: 'sealed', sealed: asStanding(request) }
    : { type: 'check', check: request as never }
}

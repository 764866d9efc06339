import type { PublicCertificateItem } from '../../shared/api/catalogue.ts'
import type { CertificateRequest } from '../../shared/api/certificate.ts'
import { meetsAssurance } from '../../shared/identity/assurance.ts'
import type { Citizen } from '../api/token.ts'
import type { Flow, FlowEvent, FlowState } from '../proof/flow.ts'
import { isSamePerson } from '../proof/pledging.ts'
import type { Rules } from '../proof/rules.ts'
import { arrive } from './arrive.ts'
import { formOf } from './form.ts'
import type { Kept } from './kept.ts'
import { requestIn } from './standing.ts'

/** Where a certificate goes another way than a pledge. Pure. */
export function stepOfRequest(
  item: PublicCertificateItem,
  kept: Kept,
  flow: Flow,
  event: FlowEvent,
  asPledge: Rules['next'],
): Flow {
  switch (event.type) {
    case 'citizen':
      return withCitizen(item, flow, event.citizen, asPledge)
    case 'check':
      return arrive(item, kept, flow, event.check as unknown as CertificateRequest)
    case 'answered':
      return checked(item, flow, event, asPledge)
    case 'go':
      return { ...goTo(item, flow, event.to), errors: [] }
    case 'pledge': {
      const isReady = /^(notice|review|confirm)$/.test(flow.state) && flow.citizen
      return isReady ? { ...flow, doing: doingAt(flow), state: 'sending', attempt: 1 } : flow
    }
    case 'again':
      return { ...flow, state: flow.from === 'sending' ? 'sending' : 'loading', attempt: 1 }
    case 'refused': {
      const { problem } = event
      if (problem.code === 'certificate-unknown') {
        return { ...flow, state: 'notice', sealed: undefined }
      }
      const errors = problem.errors?.map(({ pointer, reason }) => {
        return { pointer: pointer.replace('/fields/', '/answers/'), reason }
      })
      return asPledge(flow, { type: 'refused', problem: errors ? { ...problem, errors } : problem })
    }
    default:
      return asPledge(flow, event)
  }
}

/** Whoever is signed in, what stands in their case is asked for first. */
function withCitizen(
  item: PublicCertificateItem,
  flow: Flow,
  citizen: Citizen,
  asPledge: Rules['next'],
): Flow {
  const isOther = flow.citizen && !isSamePerson(flow.citizen, citizen)
  const isElsewhere = flow.case !== undefined && flow.case !== citizen.case
  const answers = isOther || isElsewhere ? {} : flow.answers
  const code = !item.mayRequest.includes(citizen.subject ? 'guardian' : 'self')
    ? 'may-not-request-for-another'
    : !meetsAssurance(citizen.assurance, item.assurance) && 'assurance-too-low'
  const known: Flow = { ...flow, state: 'loading', sealed: undefined, answers }
  if (code) return asPledge(known, { type: 'refused', problem: { code } })
  return { ...known, citizen, case: citizen.case }
}

/** By the rules of a pledge, whose questions are here those that the citizen answers. */
function checked(
  item: PublicCertificateItem,
  flow: Flow,
  event: FlowEvent,
  asPledge: Rules['next'],
): Flow {
  const request = requestIn(flow)
  if (!request) return flow
  const questions = formOf(item, request, flow.answers)
    .filter(({ own, source }) => own !== undefined || source === undefined)
    .map(({ question }) => question)
  const asked = { disposition: 'pledge', questions } as unknown as Flow['item']
  return { ...asPledge({ ...flow, item: asked }, event), item: flow.item }
}

function goTo({ receivers }: PublicCertificateItem, flow: Flow, to: FlowState): Flow {
  const request = requestIn(flow)
  if (to === 'notice') {
    // What was sent is not begun anew; what is over is.
    if (request?.state === 'returned') return { ...flow, state: 'waiting' }
    return { ...flow, state: to, doing: undefined, code: '' }
  }
  // Back from the confirming step. By that name it knows where all others came from.
  if (to === 'review' && flow.state === 'confirm' && flow.doing === 'order') {
    return { ...flow, state: 'notice' }
  }
  // Nobody is to be asked: the citizen writes everything.
  if (to === 'sending') {
    const answers = { ...flow.answers }
    for (const receiver of receivers) delete answers[receiver]
    return { ...flow, doing: 'order', state: to, answers, attempt: 1 }
  }
  return { ...flow, state: to, ...(to === 'confirm' && { doing: doingAt(flow) }) }
}

function doingAt({ state, doing }: Flow): Flow['doing'] {
  return state === 'confirm' ? doing : state === 'notice' ? 'order' : 'submission'
}

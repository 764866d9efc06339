import type { DataCheck } from '../../shared/api/data-check.ts'
import { meetsAssurance } from '../../shared/identity/assurance.ts'
import type { Refused } from '../api/reply.ts'
import type { Citizen } from '../api/token.ts'
import type { CheckEvent, CheckFlow, CheckStep } from './flow.ts'

/** The one place where a data check goes from state to state. Pure. */
export function next(flow: CheckFlow, event: CheckEvent): CheckFlow {
  const { state } = flow
  switch (event.type) {
    case 'citizen':
      return withCitizen(flow, event.citizen)
    case 'found':
      return withCheck(flow, event.check)
    case 'none':
      return { ...flow, state: 'consent', sent: false, check: undefined }
    case 'consent':
      return {
        ...flow,
        receivers: event.receivers,
        ...(event.confirms ? { state: 'confirm' } : sending),
      }
    case 'send':
      return state === 'confirm' ? { ...flow, ...sending } : flow
    case 'back':
      return { ...flow, state: state === 'withdraw' ? flow.from : 'consent' }
    case 'use':
      return { ...flow, state: 'yes', used: flow.check?.reference }
    case 'withdraw':
      return { ...flow, state: 'withdraw', from: state }
    case 'withdraw-now':
      return { ...flow, state: 'withdrawing', attempt: 1 }
    case 'attempt':
      return { ...flow, attempt: event.attempt }
    case 'refused':
      return refuse(flow, event.problem)
    case 'unreachable':
      // What stands is shown for as long as nothing else is known.
      return state === 'waiting' ? flow : { ...flow, state: 'unreachable', from: state }
    case 'again':
      return again(flow)
    case 'by-upload':
      return { ...flow, byUpload: true }
    case 'by-check':
      return { ...flow, byUpload: false }
  }
}

const sending = { state: 'asking', sent: true, check: undefined, attempt: 1 } as const

/** Who is signed in, or somebody else than before: what was known is of another case then. */
function withCitizen(flow: CheckFlow, citizen: Citizen): CheckFlow {
  const { item, sent } = flow
  const known = { ...flow, citizen, check: undefined, receivers: [] }
  const capacity = citizen.subject ? 'guardian' : 'self'
  if (!item.mayConsent.includes(capacity)) {
    return refuse(known, { code: 'may-not-consent-for-another' })
  }
  if (!meetsAssurance(citizen.assurance, item.assurance)) {
    return refuse(known, { code: 'assurance-too-low' })
  }
  return { ...known, state: sent ? 'loading' : 'consent' }
}

function withCheck(flow: CheckFlow, check: DataCheck): CheckFlow {
  const state = stepOf(check, flow)
  if (!state) return { ...flow, state: 'unreachable', from: flow.state }
  // The same again: what the citizen is looking at stays as it is.
  if (state === flow.state && check.state === flow.check?.state) return flow
  return { ...flow, state, check, sent: true }
}

/** @returns nothing when the answer is not what the contract says */
function stepOf(check: DataCheck, { item, used }: CheckFlow): CheckStep | undefined {
  const { state, answer, receipt, reference } = check
  if (!/^(asking|waiting|unknown|withdrawn)$/.test(state)) {
    if (answer === 'no') return 'no'
    if (answer !== 'yes' || !receipt) return undefined
    return item.preview && used !== reference ? 'preview' : 'yes'
  }
  return state as CheckStep
}

function refuse(flow: CheckFlow, { code, reference }: Refused): CheckFlow {
  const { state } = flow
  // Nothing was recorded; or something was that says more than this page knows.
  if (code === 'check-unknown') return next(flow, { type: 'none' })
  if (code === 'already-checked' && reference) return { ...flow, state: 'loading', sent: true }
  if (state === 'waiting') return flow
  return { ...flow, state: 'refused', from: state, code }
}

function again(flow: CheckFlow): CheckFlow {
  const { state, from, citizen, receivers } = flow
  if (state === 'no' || state === 'unknown') return { ...flow, ...sending }
  // Without what was agreed to there is nothing to send: what stands is asked for.
  const at = from === 'asking' && receivers.length === 0 ? 'loading' : from
  return { ...flow, state: at, attempt: 1, citizen: at === 'loading' ? undefined : citizen }
}

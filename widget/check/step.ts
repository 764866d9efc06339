import type { PublicCheckItem } from '../../shared/api/catalogue.ts'
import { meetsAssurance } from '../../shared/identity/assurance.ts'
import type { Flow, FlowEvent } from '../proof/flow.ts'
import type { Rules } from '../proof/rules.ts'
import { asAwaited, standingOf } from './standing.ts'

/** Where a data check goes another way than a pledge. Pure. */
export function stepOfCheck(
  item: PublicCheckItem,
  flow: Flow,
  event: FlowEvent,
  asPledge: Rules['next'],
): Flow {
  switch (event.type) {
    case 'citizen': {
      const { citizen } = event
      const code = !item.mayConsent.includes(citizen.subject ? 'guardian' : 'self')
        ? 'may-not-consent-for-another'
        : !meetsAssurance(citizen.assurance, item.assurance) && 'assurance-too-low'
      if (code)
        return asPledge({ ...flow, state: 'review' }, { type: 'refused', problem: { code } })
      // Of another case nothing was agreed to yet.
      const answers = flow.case === citizen.case ? flow.answers : {}
      return { ...flow, citizen, case: citizen.case, state: 'review', answers }
    }
    case 'check': {
      const { check } = event
      const state = states[standingOf(check)] ?? 'refused'
      return { ...flow, state, from: 'review', code: '', sealed: asAwaited(check) }
    }
    default:
      return asPledge(flow, event)
  }
}

/** The others leave the upload, and what to do next. */
const states: { readonly [standing: string]: Flow['state'] } = {
  asking: 'sending',
  waiting: 'waiting',
  yes: 'preview',
}

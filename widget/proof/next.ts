import type { PublicItem, PublicPledgeItem } from '../../shared/api/catalogue.ts'
import { meetsAssurance } from '../../shared/identity/assurance.ts'
import { checkAnswers, normalizeAnswers } from '../../shared/pledge/answers.ts'
import type { Citizen } from '../api/token.ts'
import type { Draft } from './draft.ts'
import { begin, type Flow, type FlowEvent, isPledge } from './flow.ts'
import { refuse } from './refusal.ts'

/** The one place where a proof goes from state to state. Pure: no clock, no network, no page. */
export function next(flow: Flow, event: FlowEvent): Flow {
  switch (event.type) {
    case 'item':
      return withItem(flow, event.item, event.draft)
    case 'citizen':
      return withCitizen(flow, event.citizen, event.spareKey)
    case 'read':
      return afterNotice({ ...flow, read: flow.item?.wording, replaced: false })
    case 'answer':
      return { ...flow, answers: { ...flow.answers, [event.question]: event.answer } }
    case 'answered':
      return afterQuestions(flow, event.today)
    case 'go':
      return { ...flow, state: event.to, errors: [] }
    case 'pledge':
      return /^(review|confirm)$/.test(flow.state) && flow.citizen
        ? { ...flow, state: 'sending', attempt: 1 }
        : flow
    case 'attempt':
      return { ...flow, attempt: event.attempt }
    case 'sealed':
      return { ...flow, state: 'sealed', sealed: event.sealed, answers: {}, errors: [] }
    case 'refused':
      return refuse(flow, event.problem)
    case 'unreachable':
      // Who is signed in can wait until the review: nobody is interrupted while typing.
      if (flow.state === 'questions') return flow
      return { ...flow, state: 'unreachable', from: flow.state }
    case 'broken':
      return { ...flow, state: 'unreachable', from: 'loading', item: undefined }
    case 'again':
      return { ...flow, state: flow.from, attempt: 1 }
    case 'by-upload':
      return { ...flow, byUpload: true }
    // `by-pledge`; rules take `check`.
    default:
      return { ...flow, byUpload: false }
  }
}

function withItem(flow: Flow, item: PublicItem, draft: Draft | undefined): Flow {
  // A cache still gives the version that was replaced: showing it would end in the same refusal.
  if (item.version < flow.leastVersion) return { ...flow, state: 'unreachable', from: 'loading' }
  if (item.disposition === 'cancelled')
    return { ...flow, item, state: 'cancelled', byUpload: false }
  if (!isPledge(item)) return { ...flow, item, state: 'upload' }
  const known = { ...flow, item, byUpload: draft ? draft.byUpload : flow.byUpload }
  if (draft?.read) return { ...known, draft }
  return { ...known, state: 'notice', key: draft?.key ?? flow.key }
}

function withCitizen(flow: Flow, citizen: Citizen, spareKey: string): Flow {
  const { item, draft } = flow
  if (!isPledge(item)) return flow
  const before = draft ? draft.case : flow.case
  if (before !== undefined && before !== citizen.case) {
    return {
      ...begin(spareKey),
      byUpload: flow.byUpload,
      item,
      state: 'notice',
      citizen,
      case: citizen.case,
    }
  }
  const same = { ...flow, citizen, case: citizen.case }
  const known = draft ? withDraft(same, item, draft) : same
  if (known.sealed) return known
  const capacity = citizen.subject ? 'guardian' : 'self'
  if (!item.mayPledge.includes(capacity)) {
    return refuse(known, { code: 'may-not-pledge-for-another' })
  }
  if (!meetsAssurance(citizen.assurance, item.assurance)) {
    return refuse(known, { code: 'assurance-too-low' })
  }
  // Whoever signed in meanwhile is shown before anything is sent in their name.
  return known.state === 'sending' ? { ...known, state: 'review' } : known
}

function withDraft(flow: Flow, item: PublicPledgeItem, draft: Draft): Flow {
  const { sealed, key, read, answers } = draft
  const restored = { ...flow, draft: undefined, key, read, answers, sealed }
  if (sealed) return { ...restored, state: 'sealed' }
  if (read === item.wording) return { ...restored, state: draft.step }
  return { ...restored, state: 'notice', replaced: draft.version !== item.version }
}

function afterNotice(flow: Flow): Flow {
  const asks = isPledge(flow.item) && flow.item.questions.length > 0
  return { ...flow, state: asks ? 'questions' : 'review' }
}

function afterQuestions(flow: Flow, today: string): Flow {
  if (!isPledge(flow.item)) return flow
  const { questions } = flow.item
  const answers = normalizeAnswers(questions, flow.answers)
  const errors = checkAnswers(questions, answers, today)
  return { ...flow, errors, answers, state: errors.length > 0 ? 'questions' : 'review' }
}

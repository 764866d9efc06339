import type { Answers } from '../../shared/catalogue/question.ts'
import { type JsonValue, toJson } from '../api/json.ts'
import { type Flow, isPledge, type StandingPledge } from './flow.ts'
import { attempt, keep, kept } from './storage.ts'

/** What survives a reload and Back within the tab. Gone with the tab; no answers once sealed. */
export interface Draft {
  readonly step: 'notice' | 'questions' | 'review'
  readonly byUpload: boolean
  readonly key: string
  readonly version: number
  readonly read?: string | undefined
  readonly case?: string | undefined
  readonly answers: Answers
  readonly sealed?: StandingPledge | undefined
}

/** @returns nothing when there is nothing to keep: the item is not here or not settled by pledge */
export function toDraft(flow: Flow): Draft | undefined {
  const { item, draft, byUpload, key, read, answers, sealed } = flow
  if (!isPledge(item)) return undefined
  // Not yet taken up: kept as it was found, whatever happens meanwhile.
  if (draft) return { ...draft, byUpload }
  const { version } = item
  return { step: stepOf(flow), byUpload, key, version, read, case: flow.case, answers, sealed }
}

function stepOf({ state, from }: Flow): Draft['step'] {
  const step = /^(refused|unreachable|identity)$/.test(state) ? from : state
  if (step === 'sending' || step === 'confirm') return 'review'
  return step === 'questions' || step === 'review' ? step : 'notice'
}

/**
 * @param sending whether a pledge is on its way. That outlives the tab, as a mark without any content: who
 *   comes back after closing it is told what became of the pledge.
 */
export function writeDraft(place: string, draft: Draft | undefined, sending = false): void {
  attempt(() => {
    keep(sessionStorage, place, draft && toJson(draft as unknown as JsonValue))
    keep(localStorage, place, sending ? '1' : undefined)
  })
}

/** Whether this tab kept something, or another was closed while a pledge was on its way. */
export function isKept(place: string): boolean {
  return !!(attempt(() => sessionStorage.getItem(place)) ?? kept(place))
}

import type { PublicCheckItem } from '../../shared/api/catalogue.ts'
import { toJson } from '../api/json.ts'
import type { Citizen } from '../api/token.ts'
import { loadChunk } from '../chunk.ts'
import type { Errand } from '../proof/conduct.ts'
import { type Draft, writeDraft } from '../proof/draft.ts'
import type { Flow, FlowEvent } from '../proof/flow.ts'
import type { Rules } from '../proof/rules.ts'
import { attempt, kept } from '../proof/storage.ts'
import { inquirer, type Wire } from './inquire.ts'
import { asSealed, checkIn } from './standing.ts'
import { stepOfCheck } from './step.ts'
import { dress } from './views/dress.ts'
import type { CheckWords } from './words/words.ts'
import { checkWords as zhHans } from './words/zh-hans.ts'

/**
 * The data check (部门核查): one consent, and the department that holds the fact answers, in seconds or,
 * by letter, in days.
 *
 * @throws when the words of another language cannot be fetched
 */
export async function rules(
  errand: Errand,
  item: PublicCheckItem,
  pledge: Rules,
  persist: Wire['persist'],
  request: Wire['request'],
): Promise<Rules> {
  const { place, language, embedding } = errand
  /** What this tab has kept. No ticks: to agree is an act of its own each time. */
  const draft: Partial<Draft> = attempt(() => JSON.parse(`${sessionStorage.getItem(place)}`)) ?? {}
  const said: CheckWords =
    language === 'zh-Hans'
      ? zhHans
      : (await loadChunk(embedding.chunks, language === 'en' ? 'en' : 'zh-hant')).checkWords
  /** A consent was sent from this browser: then the platform knows more than this page. */
  let sent = !!kept(place)
  const inquire = inquirer(errand, { persist, request })
  let now: Flow
  let wake = () => {}

  return {
    next: (flow, event) =>
      event.type === 'item'
        ? { ...flow, item, state: 'loading', byUpload: draft.byUpload ?? flow.byUpload }
        : stepOfCheck(item, flow, event, pledge.next),
    keep(flow) {
      now = flow
      const { state, byUpload, sealed } = now
      sent ||= state === 'sending'
      const key = state === 'sealed' ? sealed?.reference : draft.key
      writeDraft(place, { byUpload, key } as Draft, sent)
      // Whoever does something is not kept waiting.
      wake()
    },
    task: ({ state }, onAttempt) => (isOurs(state) ? run(onAttempt) : undefined),
    dress: (extras, flow) => dress(extras, flow, item, said, inquire),
  }

  function isOurs(state: Flow['state']): boolean {
    return state === 'sending' || state === 'waiting' || (state === 'loading' && sent)
  }

  async function run(onAttempt: (attempt: number) => void): Promise<FlowEvent | undefined> {
    for (let pause = 1000; isOurs(now.state); pause *= 1.5) {
      const { state, citizen } = now
      const before = checkIn(now)?.state
      const isOpen = before === 'asking' || before === 'waiting'
      if (isOpen) {
        await new Promise<void>((resolve) => {
          wake = resolve
          // A letter takes days.
          setTimeout(resolve, Math.min(before === 'asking' ? pause : 10 * pause, 300_000))
        })
      }
      if (now.state !== state) continue
      const isNew = state === 'sending' && !isOpen
      let event = await inquire(citizen, onAttempt, isNew ? consentOf : undefined)
      // The same citizen has agreed to something else in this case before, and that stands.
      if (isNew && event.type === 'refused' && event.problem.reference) {
        event = await inquire(citizen, onAttempt)
      }
      if (now.state !== state) continue
      if (event.type === 'check') {
        const found = event.check
        if (isOpen && found.state === before) continue
        const isUsed = !item.preview || found.reference === draft.key
        return found.answer === 'yes' && found.receipt && isUsed ? asSealed(found) : event
      }
      if (event.type === 'refused' && event.problem.code === 'check-unknown') {
        sent = false
        return { type: 'go', to: 'review' }
      }
      // What stands is shown for as long as nothing else is known.
      if (before !== 'waiting') return event
    }
    return undefined
  }

  function consentOf({ case: ofCase }: Citizen): string {
    const { id, version, wording, basis, receivers } = item
    const agreed = receivers.filter((receiver) => basis !== 'consent' || now.answers[receiver])
    const body = toJson({ item: id, itemVersion: version, wording, case: ofCase })
    // By hand, because `toJson` knows no arrays, and `JSON.stringify` obeys the host's `toJSON`.
    return `${body.slice(0, -1)},"receivers":[${agreed.map((one) => toJson(one))}]}`
  }
}

import type { PublicItem } from '../../shared/api/catalogue.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { fetchItem } from '../api/client.ts'
import { persist, request } from '../api/reply.ts'
import type { CitizenTokens } from '../api/token.ts'
import { loadChunk } from '../chunk.ts'
import type { Embedding } from '../embedding.ts'
import { loadWords, wordsAtHand } from '../words/language.ts'
import type { Words } from '../words/words.ts'
import { type Draft, isKept, toDraft, writeDraft } from './draft.ts'
import { begin, type Flow, type FlowEvent, isOffered, isOnItsWay, isPledge } from './flow.ts'
import { next } from './next.ts'
import { identify, newKey, sendPledge } from './pledging.ts'
import type { Rules } from './rules.ts'
import type { Extras } from './views/scene.ts'

/** What one proof is about. */
export interface Errand {
  readonly embedding: Embedding
  readonly item: string
  readonly language: Language
  /** Who is asking. */
  readonly tokens: CitizenTokens
  /** Under which name this tab keeps the draft. */
  readonly place: string
}

/** Carries a proof from display to receipt: does what a state waits for, and keeps the draft. */
export interface Conduct {
  readonly flow: Flow
  /** Simplified Chinese until the chunk of another language is here. */
  readonly words: Words
  readonly language: Language
  /** Whether there is nothing to say yet: the words are on their way. */
  readonly mute: boolean
  /** What the card has, by the rules of the item. */
  dress(extras: Extras): Extras
  start(): void
  advance(event: FlowEvent): void
  /** What is still awaited is no longer of interest. */
  stop(): void
}

/** @param onChange called when there is something else to show; without an event when the words came */
export function conduct(
  errand: Errand,
  onChange: (event?: FlowEvent, before?: Flow) => void,
): Conduct {
  const { embedding, item, language, tokens, place } = errand
  const { origin, chunks } = embedding
  let flow = begin(newKey(), embedding.folded)
  let spoken: Language = 'zh-Hans'
  let words = wordsAtHand
  // Whatever was wrong with the first answer, a cache may still hold it.
  let cache: RequestCache = 'default'
  const pledge: Rules = {
    next,
    task({ state, item, citizen }, onAttempt) {
      return state === 'sending' && citizen && isPledge(item)
        ? sendPledge(flow, item, citizen, origin, tokens, onAttempt)
        : undefined
    },
    keep(now) {
      const draft = toDraft(now)
      if (draft || now.item) writeDraft(place, draft, isOnItsWay(now))
    },
    dress: (extras) => extras,
  }
  let rules = pledge
  let working = false
  let stopped = false

  async function load(): Promise<FlowEvent> {
    const primed =
      cache === 'default' &&
      embedding.items.find((one) => one.id === item && one.language === language)
    const asked = primed
      ? ({ kind: 'answer', body: primed } as const)
      : fetchItem(origin, item, language, flow.leastVersion, cache)
    cache = 'reload'
    const [reply] = await Promise.all([
      asked,
      loadWords(language, chunks).then((loaded) => {
        words = loaded
        spoken = language
        if (!stopped) onChange()
      }),
    ])
    if (reply.kind !== 'answer') return { type: 'unreachable' }
    const { body } = reply
    rules = pledge
    if (isOffered(body) && !isPledge(body)) {
      const chunk = await loadChunk(chunks, body.disposition)
      rules = await chunk.rules(errand, body as never, pledge, persist, request)
    }
    return { type: 'item', item: body, draft: flow.replaced ? undefined : await earlier(body) }
  }

  /** What was entered before. Kept as it is while the code that reads it cannot be fetched. */
  async function earlier(item: PublicItem): Promise<Draft | undefined> {
    if (!isPledge(item) || !isKept(place)) return undefined
    return (await loadChunk(chunks, 'recall')).recall(place, item, origin, tokens)
  }

  /** What the state waits for, if anything. */
  function task(): Promise<FlowEvent | undefined> | undefined {
    const { state, item, citizen } = flow
    if (state === 'loading' && !item) return load()
    const its = rules.task(flow, (attempt) => advance({ type: 'attempt', attempt }))
    const needsCitizen = state === 'loading' || state === 'questions' || state === 'review'
    return its ?? (needsCitizen && !citizen ? identify(tokens) : undefined)
  }

  async function work(): Promise<void> {
    if (working) return
    working = true
    const event = await task()?.catch((): FlowEvent => ({ type: 'unreachable' }))
    working = false
    if (event) advance(event)
  }

  function advance(event: FlowEvent): void {
    if (stopped) return
    const before = flow
    flow = rules.next(before, event)
    if (flow === before) return
    if (event.type === 'again') tokens.forget()
    rules.keep(flow)
    if (event.type === 'answer') return
    onChange(event, before)
    work()
  }

  return {
    get flow() {
      return flow
    },
    get words() {
      return words
    },
    get language() {
      return spoken
    },
    get mute() {
      return flow.state === 'loading' && spoken !== language
    },
    dress: (extras) => rules.dress(extras, flow),
    start: work,
    advance,
    stop() {
      stopped = true
    },
  }
}

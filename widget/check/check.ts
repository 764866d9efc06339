import type { PublicCheckItem } from '../../shared/api/catalogue.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { loadChunk } from '../chunk.ts'
import type { Conduct, Errand } from '../proof/conduct.ts'
import type { InlineCard, TakeOver } from '../proof/inline-card.ts'
import type { Stage } from '../proof/stage.ts'
import type { Surroundings } from '../proof/surroundings.ts'
import type { Scene } from '../proof/views/scene.ts'
import { announce } from './announce.ts'
import { settle } from './consenting.ts'
import {
  type CheckEvent,
  type CheckFlow,
  isAwaited,
  isDemanded,
  receiptOf,
  showsUpload,
} from './flow.ts'
import { type Kept, readKept, writeKept } from './keeping.ts'
import { next } from './next.ts'
import { needsTask, pauseBefore } from './polling.ts'
import { body, head, statusOf } from './views/card.ts'
import type { CheckScene } from './views/scene.ts'
import type { CheckWords } from './words/words.ts'
import { checkWords as zhHans } from './words/zh-hans.ts'

/**
 * The data check, whose card takes the place of the pledge's.
 *
 * @throws when the words of another language cannot be fetched
 */
export async function check({ place, language, embedding }: Errand): Promise<TakeOver> {
  // Read at once: to the pledge's card, a draft for an item without a pledge is nothing to keep.
  const kept = readKept(place)
  const said = await loadWords(language, embedding.chunks)
  return (...card) => takeOver(kept, said, ...card)
}

async function loadWords(language: Language, chunks: string): Promise<CheckWords> {
  if (language === 'zh-Hans') return zhHans
  return (await loadChunk(chunks, language === 'en' ? 'en' : 'zh-hant')).checkWords
}

function takeOver(
  { byUpload, used, sent }: Kept,
  said: CheckWords,
  card: InlineCard,
  course: Conduct,
  page: Surroundings,
  stage: Stage,
  pledgeScene: () => Scene,
): void {
  const { errand } = pledgeScene()
  const { embedding, tokens, place } = errand
  const before = { ...card }
  let acted = false
  let stopped = false
  /** The state whose task is under way, and which one of all tasks that is. */
  let at = ''
  let turn = 0
  let polls = 0
  let timer: ReturnType<typeof setTimeout>
  let flow: CheckFlow = {
    state: 'loading',
    from: 'loading',
    byUpload: byUpload ?? (embedding.folded || page.hasFile),
    item: course.flow.item as PublicCheckItem,
    replaced: course.flow.replaced,
    receivers: [],
    sent,
    attempt: 1,
    used,
  }
  Object.assign(card, {
    redraw: draw,
    stop() {
      leave()
      before.stop()
    },
    giveWay() {
      if (page.hasFile && !receiptOf(flow)) advance({ type: 'by-upload' })
    },
  })
  announce(page.tell, undefined, flow)
  draw()
  work()

  function leave(): void {
    stopped = true
    clearTimeout(timer)
  }

  function advance(event: CheckEvent): void {
    if (stopped) return
    if (event.type === 'refused' && event.problem.code === 'item-replaced') {
      // Whatever the next version is settled by, it is read first.
      leave()
      Object.assign(card, before)
      course.advance(event)
      return
    }
    if (event.type === 'again') tokens.forget()
    const was = flow
    flow = next(was, event)
    if (event.type === 'attempt') stage.say(statusOf(scene()))
    else if (flow !== was) {
      writeKept(place, flow)
      draw()
      announce(page.tell, was, flow)
    }
    work()
  }

  /** Does what the state waits for, once, and again after a pause while it stays the same. */
  function work(): void {
    const { state } = flow
    if (state === at) return
    if (at) polls = 0
    at = state
    const mine = ++turn
    clearTimeout(timer)
    if (!needsTask(flow)) return
    timer = setTimeout(
      async () => {
        const onAttempt = (attempt: number) =>
          mine === turn && advance({ type: 'attempt', attempt })
        const event = await settle(flow, embedding.origin, tokens, onAttempt)
        if (mine !== turn) return
        at = ''
        advance(event)
      },
      pauseBefore(flow, polls++),
    )
  }

  function scene(): CheckScene {
    const { state, from, code, citizen } = flow
    const was = pledgeScene()
    const base: Scene = {
      ...was,
      // As the views that are shared with the pledge know it.
      flow: {
        ...was.flow,
        state: state as 'refused' | 'confirm',
        from: from === 'loading' ? from : 'sending',
        code,
        citizen,
      },
      act: ({ type }) =>
        act({ type: type === 'pledge' ? 'send' : type === 'go' ? 'back' : 'again' }),
    }
    return { base, flow, said, hasUpload: page.hasUpload, act }
  }

  function act(event: CheckEvent): void {
    acted = true
    advance(event)
  }

  function draw(): void {
    if (stage.root.activeElement || (!showsUpload(flow) && page.isInUpload)) acted = true
    const now = scene()
    try {
      stage.show(head(now), statusOf(now), body(now), now.base.language)
    } catch {
      // An answer that is not what the contract says: the page goes on without us.
      leave()
      Object.assign(card, before)
      course.advance({ type: 'broken' })
      return
    }
    page.look({
      showsUpload: showsUpload(flow),
      missing: isDemanded(flow, page.hasUpload) ? said.required : '',
      receipt: receiptOf(flow),
    })
    if (acted && page.isFocusFree) {
      if (flow.byUpload) page.leadToUpload()
      else stage.lead()?.focus()
    }
    acted &&= isAwaited(flow) || !stage.lead()
  }
}

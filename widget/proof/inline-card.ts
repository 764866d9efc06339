import { loadChunk } from '../chunk.ts'
import { announce } from './announce.ts'
import { type Conduct, conduct, type Errand } from './conduct.ts'
import { writeDraft } from './draft.ts'
import { wantsElder } from './elder-wish.ts'
import { carriedBy, type Flow, type FlowEvent, isDemanded, isOffered, showsUpload } from './flow.ts'
import type { Stage } from './stage.ts'
import type { Card, Surroundings } from './surroundings.ts'
import { body, head } from './views/proof.ts'
import type { Extras, Scene } from './views/scene.ts'
import { statusOf } from './views/status.ts'

/** A card drawn where it stands, on `stage`. */
export interface InlineCard extends Card {
  /** The page around it changed. */
  redraw(): void
}

export function inlineCard(
  errand: Errand,
  page: Surroundings,
  stage: Stage,
  extras: Extras = {},
): InlineCard {
  /** The citizen took the last step, so the focus follows to where it leads. */
  let acted = false
  const course: Conduct = conduct(errand, changed)
  draw()
  return {
    start() {
      course.start()
      if (wantsElder(errand.embedding)) enlarge()
    },
    stop() {
      course.stop()
      extras.leave?.()
    },
    lead: () => stage.lead()?.focus(),
    giveWay,
    forget(startOver) {
      writeDraft(errand.place, undefined)
      startOver()
    },
    redraw: draw,
  }

  /** Large type and what comes with it. Where that cannot be had, nothing changes. */
  function enlarge(event?: Event): void {
    const button = event?.currentTarget as Element | undefined
    button?.setAttribute('aria-busy', 'true')
    loadChunk(errand.embedding.chunks, 'elder')
      .then(({ elder }) => elder(errand, stage.root, extras, extend, event))
      .catch(() => {
        draw()
        stage.say(course.words.noLargeType)
      })
  }

  function extend(more: Extras): void {
    extras = more
    draw()
  }

  /** A file that was chosen already is not taken away; the other way is offered. */
  function giveWay(): void {
    if (page.hasFile && isOffered(course.flow.item)) course.advance({ type: 'by-upload' })
  }

  function changed(event?: FlowEvent, before?: Flow): void {
    const { flow } = course
    if (event?.type === 'attempt') {
      stage.say(statusOf(scene()))
      return
    }
    // Nothing is drawn over what is being typed.
    if (event?.type === 'citizen' && flow.state === before?.state && flow.state === 'questions') {
      return
    }
    draw()
    if (!event || !before) return
    announce(page.tell, event, before, flow)
    if (event.type === 'item' && !before.replaced) giveWay()
  }

  function scene(): Scene {
    const { flow, words, language, advance } = course
    const dressed = course.dress(extras)
    return {
      errand,
      flow,
      words: { ...words, ...dressed.words },
      language,
      extras: dressed,
      act(event) {
        acted = true
        advance(extras.before?.(event, flow) ?? event)
      },
      note: advance,
      enlarge,
      print: () =>
        loadChunk(errand.embedding.chunks, 'print')
          .then(({ printReceipt }) => printReceipt(errand.embedding, course, stage.root))
          .catch(() => window.print()),
    }
  }

  function draw(): void {
    const { flow, advance, mute } = course
    // What is focused now is about to be replaced, or put aside with the upload.
    if (stage.root.activeElement || (!showsUpload(flow) && page.isInUpload)) acted = true
    const now = scene()
    try {
      if (!mute) {
        stage.show(head(now), statusOf(now), body(now, page.hasUpload), now.language)
      }
    } catch {
      // An answer that is not what the contract says: the page goes on without us.
      advance({ type: 'broken' })
      return
    }
    page.look({
      showsUpload: showsUpload(flow),
      missing: isDemanded(flow, page.hasUpload) ? now.words.required : '',
      receipt: carriedBy(flow),
    })
    // Unless the citizen has taken the focus elsewhere on the page meanwhile.
    if (acted && page.isFocusFree) {
      if (flow.byUpload) page.leadToUpload()
      else stage.lead()?.focus()
    }
    // Where the step leads is not known yet while something is awaited.
    acted &&= flow.state === 'loading' || flow.state === 'sending' || !stage.lead()
  }
}

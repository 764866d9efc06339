import { loadChunk } from '../chunk.ts'
import type { Errand } from '../proof/conduct.ts'
import { h } from '../proof/h.ts'
import type { Stage } from '../proof/stage.ts'
import type { Card, Surroundings } from '../proof/surroundings.ts'
import { ownPage, ownPageLink } from '../proof/views/own-page.ts'
import { wordsAtHand } from '../words/language.ts'

/**
 * A card drawn on a page of ours in a frame, which the host page cannot look into. The frame and what
 * tends it on this side are fetched at the same time.
 */
export function framedCard(errand: Errand, page: Surroundings, stage: Stage): Card {
  const { embedding, place } = errand
  // What the tag says, and under which name to keep things, where no server sees it.
  const said = `${Object.keys(embedding.dataset)} ${place}`
  const src = `${ownPage(errand)}#${encodeURIComponent(said)}`
  // Until the page inside says what it is about.
  const frame = h('iframe', { class: 'frame', src, title: wordsAtHand.byPledge })
  const loaded = new Promise((resolve) => {
    frame.onload = resolve
  })
  const tended = loadChunk(embedding.chunks, 'tend-frame')
    .then(({ tendFrame }) => tendFrame(frame, loaded, errand, page, stage))
    .catch(() => {
      stage.show(undefined, '', ownPageLink(errand, wordsAtHand), 'zh-Hans')
      return undefined
    })
  const forward = (act: keyof Card) => () => tended.then((card) => card?.[act](() => {}))
  return {
    start: () => stage.show(undefined, '', frame, 'zh-Hans'),
    stop: forward('stop'),
    lead: forward('lead'),
    giveWay: forward('giveWay'),
    forget: forward('forget'),
  }
}

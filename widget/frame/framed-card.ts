import { loadChunk } from '../chunk.ts'
import type { Errand } from '../proof/conduct.ts'
import type { Stage } from '../proof/stage.ts'
import type { Card, Surroundings } from '../proof/surroundings.ts'
import { ownPageLink } from '../proof/views/own-page.ts'
import { wordsAtHand } from '../words/language.ts'

/** A card drawn on a page of ours in a frame, which the host page cannot look into. */
export function framedCard(errand: Errand, page: Surroundings, stage: Stage): Card {
  const tended = loadChunk(errand.embedding.chunks, 'tend-frame')
    .then(({ tendFrame }) => tendFrame(errand, page, stage))
    .catch(() => {
      stage.show(undefined, '', ownPageLink(errand, wordsAtHand), 'zh-Hans')
      return undefined
    })
  const forward = (act: keyof Card) => () => tended.then((card) => card?.[act](() => {}))
  return {
    start() {},
    stop: forward('stop'),
    lead: forward('lead'),
    giveWay: forward('giveWay'),
    forget: forward('forget'),
  }
}

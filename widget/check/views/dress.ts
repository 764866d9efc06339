import type { PublicCheckItem } from '../../../shared/api/catalogue.ts'
import type { Flow } from '../../proof/flow.ts'
import { h } from '../../proof/h.ts'
import type { Extras, Scene } from '../../proof/views/scene.ts'
import type { Inquire } from '../inquire.ts'
import { checkIn, standingOf } from '../standing.ts'
import type { CheckWords } from '../words/words.ts'
import { consent } from './consent.ts'
import { outcome } from './outcome.ts'

/** The words and views of a data check, in the places of a pledge's. */
export function dress(
  extras: Extras,
  flow: Flow,
  item: PublicCheckItem,
  said: CheckWords,
  inquire: Inquire,
): Extras {
  const { receivers } = item.text
  const nameOf = (id = '') => receivers[id]?.name ?? ''
  const check = checkIn(flow)
  const { department, askings = [] } = check ?? {}
  const name = nameOf(department ?? askings[askings.length - 1]?.department)
  const view = (scene: Scene) => check && outcome(scene, check, item, said, inquire)
  const heading = check && said.headings[standingOf(check)]?.(name)
  // A refusal has a code; what a department answered has none.
  const isAnswered = check && !flow.code
  return {
    ...extras,
    words: {
      ...said.words,
      sendingNow: said.asking(item.receivers.map(nameOf).join('、')),
      ...extras.words,
    },
    headings: (scene) => ({
      ...extras.headings?.(scene),
      review: item.basis === 'consent' ? said.review : said.notice,
      sending: said.sending,
      preview: said.preview,
      ...(heading && { sealed: heading, waiting: heading }),
      ...(heading && isAnswered && { refused: heading }),
      // The steps of a pledge that are none of a check.
      notice: '',
      questions: '',
    }),
    views: {
      ...extras.views,
      review: (scene) => consent(scene, item, said),
      sending: ({ words }) => [
        h('progress', { 'aria-label': words.sendingNow }),
        h('p', { class: 'hint' }, said.mayClose),
      ],
      preview: view,
      sealed: view,
      waiting: view,
      ...(isAnswered && { refused: view }),
    },
  }
}

import type { PublicPledgeItem } from '../../../shared/api/catalogue.ts'
import type { Citizen } from '../../api/token.ts'
import { type Child, h } from '../../proof/h.ts'
import { askWho } from '../../proof/refusal.ts'
import { pledge, sayAnswer, sayPerson } from '../../proof/views/review.ts'
import type { Scene } from '../../proof/views/scene.ts'
import type { Turning } from '../turning.ts'
import type { ElderWords } from '../words.ts'
import { noticePages } from './notice.ts'

/**
 * First what was entered, then, by itself and whole, what is pledged.
 *
 * @param isTyped whether who pledges was entered too, and so can be put right
 */
export function reviewPage(
  scene: Scene,
  item: PublicPledgeItem,
  citizen: Citizen,
  pages: Turning,
  said: ElderWords,
  isTyped: boolean,
): Child {
  const { act } = scene
  if (pages.page > 0) {
    return pledge(scene, item, () => {
      pages.turn(0)
      act({ type: 'go', to: 'review' })
    })
  }
  return entered(scene, item, citizen, pages, said, isTyped)
}

function entered(
  scene: Scene,
  item: PublicPledgeItem,
  { person, subject, assistant }: Citizen,
  pages: Turning,
  said: ElderWords,
  isTyped: boolean,
): Child {
  const { words, act } = scene
  const { text, questions } = item
  const change = (page: number, detour?: 'detour') => () => {
    pages.turn(questions.length > 0 ? page : noticePages(item).length - 1, detour)
    act({ type: 'go', to: questions.length > 0 ? 'questions' : 'notice' })
  }
  return [
    h('h3', {}, words.pledger),
    h('p', {}, sayPerson(person)),
    subject && h('p', {}, words.guardianOf(sayPerson(subject))),
    assistant && h('p', {}, words.assistedBy(assistant)),
    isTyped && correct(words.pledger, () => act(askWho)),
    questions.length > 0 && h('h3', {}, words.answers),
    h(
      'dl',
      {},
      questions.map((question, i) => {
        const { label } = text.questions[question.id] ?? {}
        return h(
          'div',
          {},
          h('dt', {}, label),
          h('dd', {}, sayAnswer(scene, item, question), correct(label, change(i, 'detour'))),
        )
      }),
    ),
    h('button', { class: 'go', onclick: onPledge }, said.checked),
    h('button', { class: 'button', onclick: change(questions.length - 1) }, words.back),
  ]

  function correct(label: string | undefined, onclick: () => void): Child {
    const settings = { class: 'button change', 'aria-label': `${words.change} ${label}`, onclick }
    return h('button', settings, words.change)
  }

  function onPledge(): void {
    pages.turn(1)
    act({ type: 'go', to: 'review' })
  }
}

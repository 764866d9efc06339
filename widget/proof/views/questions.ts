import type { PublicPledgeItem } from '../../../shared/api/catalogue.ts'
import type { Question } from '../../../shared/catalogue/question.ts'
import { dayInChina } from '../../../shared/kernel/instant.ts'
import { loadChunk } from '../../chunk.ts'
import { type Child, fill, h } from '../h.ts'
import { field } from './field.ts'
import type { Scene } from './scene.ts'

export function questions(scene: Scene, { questions, text }: PublicPledgeItem): Child {
  const { errand, flow, words, language, act } = scene
  // Asked for before anything can be wrong, so that it is there when something is.
  const chunk = loadChunk(errand.embedding.chunks, 'reason')
  const reasons = questions.map((question: Question) => {
    const error = flow.errors.find(({ pointer }) => pointer === `/answers/${question.id}`)
    const said = error && h('span', {}, words.errors)
    chunk.then(
      ({ sayReason }) => said && fill(said, [sayReason(language, question, error.reason)]),
      () => {},
    )
    return said
  })
  return h(
    'form',
    {
      novalidate: true,
      onsubmit: (event: Event) => {
        event.preventDefault()
        act({ type: 'answered', today: dayInChina(Date.now()) })
      },
    },
    flow.errors.length > 0 &&
      h(
        'div',
        { class: 'told', role: 'alert', tabindex: -1 },
        h('h3', {}, words.errors),
        h(
          'ul',
          {},
          questions.map(
            ({ id }, i) =>
              reasons[i] &&
              h('li', {}, h('a', { href: `#${id}`, onclick: toField }, text.questions[id]?.label)),
          ),
        ),
      ),
    questions.map((question, i) => field(scene, question, text.questions[question.id], reasons[i])),
    h('button', { class: 'go' }, words.goOn),
    h(
      'button',
      { class: 'button', type: 'button', onclick: () => act({ type: 'go', to: 'notice' }) },
      words.back,
    ),
  )
}

/** Fragments do not reach into a shadow tree, so the link leads there itself. */
function toField(event: Event): void {
  event.preventDefault()
  const link = event.currentTarget as HTMLAnchorElement
  const root = link.getRootNode() as ShadowRoot
  root.querySelector<HTMLElement>(`[name=${link.hash.slice(1)}]`)?.focus()
}

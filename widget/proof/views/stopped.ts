import { type Child, h } from '../h.ts'
import { hasRemedy, sayRefusal } from '../refusal.ts'
import type { Scene } from './scene.ts'

/** What to do next, and the code for whoever is asked for help. */
export function refused(scene: Scene): Child {
  const { code } = scene.flow
  return [
    h('p', {}, sayRefusal(scene.words, code), h('small', {}, ` (${code})`)),
    hasRemedy(code) && tryAgain(scene, 'go'),
  ]
}

/** A quiet line, unless something was on its way. */
export function unreachable(scene: Scene): Child {
  return tryAgain(scene, scene.flow.from === 'sending' ? 'go' : '')
}

function tryAgain({ words, act }: Scene, style: 'go' | ''): Child {
  return h('button', { class: style, onclick: () => act({ type: 'again' }) }, words.tryAgain)
}

import { loadChunk } from '../../chunk.ts'
import { type Child, h } from '../h.ts'
import { hasRemedy } from '../refusal.ts'
import { ownPageLink } from './own-page.ts'
import type { Scene } from './scene.ts'

/** What to do next, and the code for whoever is asked for help. */
export function refused(scene: Scene): Child {
  const { errand, flow, language } = scene
  const { code = '' } = flow
  const said = h('p', {}, `(${code})`)
  loadChunk(errand.embedding.chunks, 'refusal').then(
    ({ sayRefusal }) => said.prepend(`${sayRefusal(language, code)} `),
    () => {},
  )
  return [said, hasRemedy(code) && tryAgain(scene, 'go')]
}

/** A quiet line, unless something was on its way. */
export function unreachable(scene: Scene): Child {
  return [
    tryAgain(scene, scene.flow.from === 'sending' ? 'go' : ''),
    ' ',
    ownPageLink(scene.errand, scene.words),
  ]
}

function tryAgain({ words, act }: Scene, style: 'go' | ''): Child {
  return h('button', { class: style, onclick: () => act({ type: 'again' }) }, words.tryAgain)
}

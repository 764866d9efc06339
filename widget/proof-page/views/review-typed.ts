import { isPledge } from '../../proof/flow.ts'
import { type Child, h } from '../../proof/h.ts'
import { askWho } from '../../proof/refusal.ts'
import { review } from '../../proof/views/review.ts'
import type { Scene } from '../../proof/views/scene.ts'

/** The review where who pledges was typed too: that can be put right like everything else. */
export function reviewTyped(scene: Scene): Child {
  const { flow, words, act } = scene
  const { item, citizen } = flow
  if (!isPledge(item) || !citizen) return undefined
  const change = h(
    'button',
    {
      'aria-label': `${words.change} ${words.pledger}`,
      onclick: () => act(askWho),
    },
    words.change,
  )
  return review(scene, item, citizen, [' ', change])
}

import type { CancelledWording } from '../../../shared/catalogue/wording.ts'
import { type Child, h } from '../h.ts'
import { legalBasis } from './notice.ts'
import type { Scene } from './scene.ts'

/** Nobody needs to bring this proof any more: why, and by what law. */
export function cancelled({ words, flow }: Scene): Child {
  const text = flow.item?.text as CancelledWording
  return [h('p', {}, text.reason), h('h3', {}, words.basis), legalBasis(words, text)]
}

import { apply } from './apply.ts'
import type { Tag } from './collect.ts'
import { watch } from './watch.ts'

/** Dresses a proof as its page wants it, and again when that turns out to be something else. */
export function dress(root: ShadowRoot, tag: Tag): void {
  watch(root, tag, (wanted) => apply(root, wanted))
}

export { readWanted, type Wanted } from './wanted.ts'
// For a proof in a frame: the page around watches, the page inside reads and applies.
export { apply, watch }

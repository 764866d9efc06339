import { collect, type Tag } from './collect.ts'
import type { Wanted } from './wanted.ts'

/** What to do for an element when something may have changed; goes with the element. */
const tellers = new WeakMap<Element, () => void>()

const dark = '(prefers-color-scheme: dark)'

/**
 * Tells what the page wants of a proof: now, when the page's own style sheets are all there, and when the
 * browser turns dark or light. Whatever else changes is seen when the proof is rendered again, which
 * calls this again.
 *
 * @param root of the proof, which is on the page
 * @param owner as long as it is on the page there is somebody to tell
 */
export function watch(
  root: ShadowRoot,
  tag: Tag,
  tell: (wanted: Wanted) => void,
  owner = root.host,
): void {
  const isNew = !tellers.has(owner)
  const look = () => tell(collect(root, tag, matchMedia(dark).matches))
  tellers.set(owner, look)
  look()
  if (isNew) lookAgain(owner)
}

function lookAgain(owner: Element): void {
  const kept = lightly(owner)
  const scheme = matchMedia(dark)
  scheme.addEventListener('change', look)
  if (document.readyState !== 'complete') addEventListener('load', look, { once: true })

  function look(): void {
    const alive = kept.deref()
    if (!alive) scheme.removeEventListener('change', look)
    else if (alive.isConnected) tellers.get(alive)?.()
  }
}

/**
 * Not keeping an element that the page has dropped, where a browser can tell (Chrome 84, Safari 14.1).
 * A function of its own: a listener keeps whatever any closure beside it refers to.
 */
function lightly(element: Element): Pick<WeakRef<Element>, 'deref'> {
  return 'WeakRef' in window ? new WeakRef(element) : { deref: () => element }
}

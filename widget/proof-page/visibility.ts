/** Whether a person can have seen what they clicked. */
export interface Visibility {
  /** True where the browser cannot tell: then the confirming step alone protects. */
  wasSeen(): boolean
}

/** Long enough for a page that was put on top in the moment of the click to be found out. */
const seenFor = 500

interface TrackedEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean
}

/**
 * Watches whether `target` is on the screen, uncovered, unscaled and opaque, through all the frames
 * around it (Intersection Observer v2; Chromium since 74).
 */
export function watchVisibility(target: Element, clock = () => performance.now()): Visibility {
  let since: number | undefined
  let knows = false
  const options = { threshold: [0, 0.25, 0.5, 0.75, 1], trackVisibility: true, delay: 100 }
  new IntersectionObserver((entries: TrackedEntry[]) => {
    const { isVisible } = entries[entries.length - 1] ?? {}
    knows = isVisible !== undefined
    since = isVisible ? (since ?? clock()) : undefined
  }, options).observe(target)
  return {
    wasSeen: () => !knows || (since !== undefined && clock() - since >= seenFor),
  }
}

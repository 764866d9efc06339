/** Whether a person can have seen what they pressed. */
export interface Visibility {
  /** True for long enough; where the browser cannot tell, whether it was there for long enough. */
  wasSeen(): boolean
}

/** Long enough for a page that was put on top, or taken away, in the moment of the click. */
const seenFor = 500

interface TrackedEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean
}

/**
 * Watches whether `target` is on the screen, uncovered, unscaled and opaque, through all the frames
 * around it (Intersection Observer v2; Chromium since 74). That a frame is moved under the pointer is
 * no concern of ours there: Chromium itself drops what is pressed in a frame of another site that was
 * moved within the last half second.
 */
export function watchVisibility(target: Element, clock = () => performance.now()): Visibility {
  const canTell = 'isVisible' in IntersectionObserverEntry.prototype
  let since: number | undefined = canTell ? undefined : clock()
  const options = { threshold: [0, 0.25, 0.5, 0.75, 1], trackVisibility: true, delay: 100 }
  if (canTell) {
    new IntersectionObserver((entries: TrackedEntry[]) => {
      const { isVisible } = entries[entries.length - 1] ?? {}
      since = isVisible ? (since ?? clock()) : undefined
    }, options).observe(target)
  }
  return {
    wasSeen: () => since !== undefined && clock() - since >= seenFor,
  }
}

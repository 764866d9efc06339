/** How soon the bar comes after somebody has scrolled, in milliseconds. */
const pause = 250

/**
 * A frame of ours is as tall as what is in it, so nothing scrolls there and nothing sticks. What part of it
 * is on the screen only an IntersectionObserver knows, through all origins around; the bar is moved there.
 *
 * @param card what is observed; the bar stays within
 * @returns what ends it
 */
export function stayInSight(bar: HTMLElement, card: Element): () => void {
  let shift = 0
  const observer = new IntersectionObserver((entries) => {
    const seen = entries[entries.length - 1]?.intersectionRect
    if (!seen || seen.height < bar.offsetHeight) return
    const natural = bar.getBoundingClientRect().top - shift
    const lowest = card.getBoundingClientRect().bottom - bar.offsetHeight - natural
    shift = Math.round(Math.max(0, Math.min(seen.top - natural, lowest)))
    bar.style.transform = shift > 0 ? `translateY(${shift}px)` : ''
  })
  // It tells once for each time something begins to be observed.
  const timer = setInterval(() => {
    observer.unobserve(card)
    observer.observe(card)
  }, pause)
  return () => {
    clearInterval(timer)
    observer.disconnect()
  }
}

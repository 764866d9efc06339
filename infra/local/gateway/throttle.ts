/** A token bucket, as the stage has one: `rate` per second, `burst` at once. */
export function throttle(rate: number, burst: number, now: () => number = Date.now) {
  let tokens = burst
  let filled = now()
  /** Whether one more request may pass. */
  return (): boolean => {
    const at = now()
    tokens = Math.min(burst, tokens + ((at - filled) / 1000) * rate)
    filled = at
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}

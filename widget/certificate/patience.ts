/**
 * A pause while somebody looks at the page. Ends at once when they come back to it, for much may have
 * happened meanwhile; while nobody does, it goes on.
 *
 * @param milliseconds none: only coming back ends it
 * @param onWake handed what ends it at once
 */
export function untilLookedAt(
  milliseconds: number | undefined,
  onWake: (wake: () => void) => void,
): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', turn)
      window.removeEventListener('pageshow', back)
      resolve()
    }
    const begin = () => {
      if (milliseconds !== undefined) timer = setTimeout(end, milliseconds)
    }
    const turn = () => {
      if (!document.hidden) end()
      else clearTimeout(timer)
    }
    const back = ({ persisted }: PageTransitionEvent) => {
      if (persisted) end()
    }
    document.addEventListener('visibilitychange', turn)
    window.addEventListener('pageshow', back)
    onWake(end)
    if (!document.hidden) begin()
  })
}

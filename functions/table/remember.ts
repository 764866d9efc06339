/** How many answers one instance remembers: enough for every site and item of a city. */
const kept = 1000

/**
 * Remembers what a look-up answered, for some seconds, "there is none" included. Concurrent askers
 * share one look-up; a failed one is forgotten at once.
 */
export function remember<Value>(
  seconds: number,
  look: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const remembered = new Map<string, { readonly until: number; readonly value: Promise<Value> }>()
  return (key) => {
    const now = Date.now()
    const before = remembered.get(key)
    if (before && now < before.until) return before.value
    const value = look(key)
    remembered.delete(key)
    if (remembered.size >= kept) remembered.delete(remembered.keys().next().value as string)
    remembered.set(key, { until: now + seconds * 1000, value })
    value.catch(() => remembered.delete(key))
    return value
  }
}

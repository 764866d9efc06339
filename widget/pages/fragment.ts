/** What stands after the `#` of the address: what a printed receipt's code hands in. */
export function readFragment(): string {
  const fragment = location.hash.slice(1)
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** Once something else is being checked, a reload must not bring back what the address says. */
export function dropFragment(): void {
  if (location.hash) history.replaceState(null, '', location.pathname + location.search)
}

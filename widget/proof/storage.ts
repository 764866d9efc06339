/** Browsers may forbid storage or have none left; then what was to be kept is not, and nothing else. */
export function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** What this browser keeps beyond the tab. */
export function kept(place: string): string | null | undefined {
  return attempt(() => localStorage.getItem(place))
}

export function keep(storage: Storage, place: string, text: string | undefined): void {
  if (text) storage.setItem(place, text)
  else storage.removeItem(place)
}

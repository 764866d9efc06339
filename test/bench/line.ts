/** One figure: what was measured, and how it stands to its goal. */
export interface Line {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What the figure must not pass (`at most`) or must reach (`at least`); none for a figure of note. */
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number }
}

export function isMet({ value, goal }: Line): boolean {
  if (!goal) return true
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast
}

/** `name · value · unit · goal · ok or short`, tab-separated. */
export function spell(line: Line): string {
  const { name, value, unit, goal } = line
  const sign = !goal ? '-' : 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`
  const verdict = !goal ? '-' : isMet(line) ? 'ok' : 'short'
  return [name, round(value), unit, sign, verdict].join('\t')
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function round(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString()
}

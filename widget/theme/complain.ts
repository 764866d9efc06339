import type { Correction } from './correct.ts'

const said = new Set<string>()

/** For whoever builds the page. However many proofs it has, each finding is told once. */
export function complain(finding: string): void {
  if (said.has(finding)) return
  said.add(finding)
  // biome-ignore lint/suspicious/noConsole: the one place where a web master looks
  console.warn(`jianzheng: ${finding}`)
}

export function sayCorrection(correction: Correction): string {
  const { name, against, ground, least, wanted, wantedRatio, used, usedRatio } = correction
  return (
    `--jz-${name} ${wanted} has a contrast of ${round(wantedRatio)} with --jz-${against} ${ground}, ` +
    `and ${least} is needed; ${used} with ${round(usedRatio)} is used`
  )
}

/** Down, so that 4.499 does not look like enough. */
function round(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2)
}

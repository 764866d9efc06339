import { readFileSync } from 'node:fs'

/**
 * This process's own peak of resident memory, in KB: `VmHWM`, for `maxRSS` begins with what the process that
 * started this one held.
 */
export function ownPeak(): number {
  const [, peak] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Number(peak)
}

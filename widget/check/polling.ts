import type { CheckFlow } from './flow.ts'

/** Whether something comes by itself in this state. */
export function needsTask({ state }: CheckFlow): boolean {
  return /^(loading|asking|waiting|withdrawing)$/.test(state)
}

/**
 * How long to wait before the platform is asked (again), in milliseconds: not at all for the first time;
 * then longer each time, for departments take seconds and letters take days.
 *
 * @param polls how often it was asked in this state
 */
export function pauseBefore({ state, check }: CheckFlow, polls: number): number {
  if (!check || state === 'withdrawing') return 0
  const growing = 1000 * 1.5 ** polls
  return state === 'waiting' ? Math.min(10 * growing, 300_000) : Math.min(growing, 30_000)
}

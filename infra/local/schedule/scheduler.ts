import type { FunctionPool } from '../functions/function-pool.ts'
import type { ScheduleSpec } from '../template/schedules.ts'

const minute = 60_000

/**
 * Invokes functions by the clock, at the beginning of the minutes in which they are due. A minute that this
 * machine slept through is gone. What an invocation fails with is in the function's log.
 *
 * @returns ends it; invocations under way are not waited for
 */
export function startScheduler(
  schedules: readonly ScheduleSpec[],
  pools: ReadonlyMap<string, FunctionPool>,
): () => Promise<void> {
  let timer: NodeJS.Timeout
  function wait(): void {
    const next = (Math.floor(Date.now() / minute) + 1) * minute
    timer = setTimeout(
      () => {
        for (const { functionArn, input, isDue } of schedules) {
          if (isDue(next)) void pools.get(functionArn)?.invoke(JSON.parse(input))
        }
        wait()
        // A timer may ring a moment early, and the same minute must not come twice.
      },
      next - Date.now() + 50,
    )
    timer.unref()
  }
  wait()
  return async () => clearTimeout(timer)
}

import type { Flow, FlowEvent } from './flow.ts'
import type { Extras } from './views/scene.ts'

/**
 * How an item is settled: by a pledge, or as a chunk says that is made from the rules of the pledge. The
 * states have the same names and mean the same.
 */
export interface Rules {
  next(flow: Flow, event: FlowEvent): Flow
  /** What the state waits for, beside the item and who is signed in. */
  task(flow: Flow, onAttempt: (attempt: number) => void): Promise<FlowEvent | undefined> | undefined
  /** Called after every step: what is to survive a reload. */
  keep(flow: Flow): void
  /** The words and views of the card. */
  dress(extras: Extras, flow: Flow): Extras
}

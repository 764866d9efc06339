import type { Inquire } from '../../check/inquire.ts'
import type { Flow } from '../../proof/flow.ts'

/** What views need beside the scene. */
export interface Means {
  readonly inquire: Inquire
  /** A scene is of when it was drawn; what was typed since is here. */
  latest(): Flow
  /** While this is on the page, news is asked for. */
  drew(element: Element): void
}

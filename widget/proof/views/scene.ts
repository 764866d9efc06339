import type { Language } from '../../../shared/kernel/language.ts'
import type { Words } from '../../words/words.ts'
import type { Flow, FlowEvent } from '../flow.ts'

/** What every view is handed: where the proof stands, the words, and what the citizen may do. */
export interface Scene {
  readonly flow: Flow
  readonly words: Words
  readonly language: Language
  /** A step the citizen takes: the focus follows to where it leads. */
  readonly act: (event: FlowEvent) => void
  /** An answer as it is typed: kept, not drawn again. */
  readonly note: (event: FlowEvent) => void
  readonly print: () => void
}

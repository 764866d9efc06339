import type { Language } from '../../../shared/kernel/language.ts'
import type { Words } from '../../words/words.ts'
import type { Errand } from '../conduct.ts'
import type { Flow, FlowEvent, FlowState } from '../flow.ts'
import type { Child } from '../h.ts'

/** What every view is handed: where the proof stands, the words, and what the citizen may do. */
export interface Scene {
  readonly errand: Errand
  readonly flow: Flow
  readonly words: Words
  readonly language: Language
  /** A step the citizen takes: the focus follows to where it leads. */
  readonly act: (event: FlowEvent) => void
  /** An answer as it is typed: kept, not drawn again. */
  readonly note: (event: FlowEvent) => void
  readonly print: () => void
  /** The citizen asks for large type. */
  readonly enlarge: (event: Event) => void
  readonly extras: Extras
}

/** What a card has beyond what comes with the script. */
export interface Extras {
  readonly headings?: (scene: Scene) => { readonly [State in FlowState]?: string }
  /** These two in place of the script's own. */
  readonly words?: Partial<Words>
  readonly views?: { readonly [State in FlowState]?: (scene: Scene) => Child }
  /** Above everything else. */
  readonly top?: (scene: Scene) => Child
  /** What happens in place of what the citizen asked for. */
  readonly before?: (event: FlowEvent, flow: Flow) => FlowEvent
  /** These are in large type already. Called when the card goes. */
  readonly leave?: () => void
}

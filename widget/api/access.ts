import type { Embedding } from '../embedding.ts'
import type { CitizenTokens } from './token.ts'

/** Which platform is asked, and in whose name. */
export interface Access {
  readonly embedding: Embedding
  readonly tokens: CitizenTokens
}

import { loadChunk } from '../chunk.ts'
import type { Embedding } from '../embedding.ts'
import type * as Theme from './theme.ts'

/** A page that asks for no theme has no properties read: that would hold up its first layout. */
export function withTheme(
  { chunks, dataset }: Embedding,
  use: (theme: typeof Theme) => void,
): void {
  if ((dataset.theme ?? dataset.scheme) == null) return
  loadChunk(chunks, 'theme').then(use, () => {})
}

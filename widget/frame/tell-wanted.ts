import { loadChunk } from '../chunk.ts'
import type { Embedding } from '../embedding.ts'
import type { Wanted } from '../theme/theme.ts'

/**
 * Tells what the host's page wants the card in a frame to look like, and again when that changes; nothing
 * where the page asks for no theme.
 *
 * @param root of the proof that holds the frame
 */
export function tellWanted(
  frame: HTMLIFrameElement,
  root: ShadowRoot,
  { chunks, dataset }: Embedding,
  tell: (wanted: Wanted) => void,
): void {
  if ((dataset.theme ?? dataset.scheme) == null) return
  loadChunk(chunks, 'theme').then(
    ({ watch }) => watch(root, dataset, tell, frame),
    () => {},
  )
}

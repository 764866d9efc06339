import { loadChunk } from '../chunk.ts'

/**
 * Looks as the host's page wants it, as far as it is a look at all (`readWanted`) and can be read.
 *
 * @param said by the host's page
 */
export async function wear(root: ShadowRoot, chunks: string, said: unknown): Promise<void> {
  try {
    const { apply, readWanted } = await loadChunk(chunks, 'theme')
    // The page has to agree with the frame's scheme, or the browser lays white behind it.
    document.documentElement.style.setProperty('color-scheme', apply(root, readWanted(said)))
  } catch {}
}

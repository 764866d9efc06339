import type { StyleSheet } from './chunk.ts'
import { chunks } from './chunks.ts'

type Chunks = typeof chunks

/**
 * Takes the place of `chunk.ts` in the pinned build, whose one file holds everything: an integrity hash
 * on the tag does not reach what a script loads later.
 */
export function loadChunk<Name extends keyof Chunks>(
  _folder: string,
  name: Name,
): ReturnType<Chunks[Name]> {
  return chunks[name]() as ReturnType<Chunks[Name]>
}

/** A style sheet cannot be inside, but be checked. */
export function styleSheet(folder: string, name: StyleSheet): { readonly [name: string]: string } {
  const file = `${name}.css` as const
  return {
    rel: 'stylesheet',
    href: folder + file,
    integrity: __INTEGRITY__[file],
    crossorigin: 'anonymous',
  }
}

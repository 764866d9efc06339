import type { chunks } from './chunks.ts'

type Chunks = typeof chunks

/** Chromium remembers a module it could not fetch, by its address, for as long as the page is open. */
let retry = ''

/**
 * Fetches code that is not in the script. The pinned build has it inside (`chunk-inside.ts`).
 *
 * @param folder where this build's chunks lie
 * @throws when the chunk cannot be fetched; asking again fetches again
 */
export function loadChunk<Name extends keyof Chunks>(
  folder: string,
  name: Name,
): ReturnType<Chunks[Name]> {
  const chunk = import(`${folder}${name}.js${retry}`)
  chunk.catch(() => {
    retry += '?'
  })
  return chunk as ReturnType<Chunks[Name]>
}

/** Style sheets that lie beside the chunks, for browsers that take none from a script. */
export type StyleSheet = 'styles' | 'receipt' | 'elder' | 'records'

/** The attributes of a `<link>` to a style sheet. */
export function styleSheet(folder: string, name: StyleSheet): { readonly [name: string]: string } {
  return { rel: 'stylesheet', href: `${folder}${name}.css` }
}

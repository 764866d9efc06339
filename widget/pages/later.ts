/**
 * A module that lies beside the page's script and is fetched when it is needed. Named by its file, so that
 * the build leaves it there. Chromium remembers a module it could not fetch, by its address, for as long
 * as the page is open: each further try has another.
 */
export function later<M>(file: string): () => Promise<M> {
  let retry = ''
  return () => {
    const fetched = import(new URL(file + retry, import.meta.url).href) as Promise<M>
    fetched.catch(() => {
      retry += '?'
    })
    return fetched
  }
}

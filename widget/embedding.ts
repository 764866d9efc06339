import type { PublicItem } from '../shared/api/catalogue.ts'

/** A script element whose answer came with items (`GET /v1/embed/{items}/jz.js`). */
export interface PrimedScript extends HTMLScriptElement {
  readonly jzItems?: readonly PublicItem[]
}

/** How the host page embeds us: what its script tag says. */
export interface Embedding {
  /** The platform: the origin the script came from serves the API too. */
  readonly origin: string
  /** Where this build's chunks lie. */
  readonly chunks: string
  /** As which the host is registered. */
  readonly site: string
  /** Where the host's own server hands out citizen tokens. */
  readonly tokensAt: string
  /** Proofs start as one line below their upload and open on a click, so that the page stays still. */
  readonly folded: boolean
  /**
   * What else the tag says: in `dataset.mode`, `frame` for every step on a page of ours; and
   * `dataset.theme` and `dataset.scheme`; `dataset.elder` for large type from the start.
   */
  readonly dataset: { readonly [name: string]: string | undefined }
  /** Items that came with the script, so that none of these is one more round trip. */
  readonly items: readonly PublicItem[]
}

export function readEmbedding(script: PrimedScript): Embedding {
  const { src, dataset } = script
  const { origin } = new URL(src)
  return {
    origin,
    chunks: origin + __CHUNKS__,
    site: dataset.site as string,
    tokensAt: new URL(dataset.tokenUrl ?? '/.well-known/jz-token', location.href).href,
    folded: 'folded' in dataset,
    dataset,
    items: script.jzItems ?? [],
  }
}

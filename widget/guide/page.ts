import type { Html } from './html.ts'
import type { Manifest } from './manifest.ts'
import type { GuideLanguage, PageName } from './site-map.ts'
import type { SnippetId } from './snippets/snippets.ts'

export interface Section {
  /** The anchor; never changes, links from elsewhere lead to it. */
  readonly id: string
  readonly title: string
  readonly body: Html
}

export interface GuidePage {
  readonly title: string
  readonly lead: Html
  readonly sections: readonly Section[]
  /** Whether real examples run on it, which takes the script and frames. */
  readonly live?: boolean
}

/** What the build knows and the pages tell. */
export interface Known {
  readonly manifest: Manifest
  /** The single-file script of this release and its hash for `integrity`. */
  readonly pinned: { readonly path: string; readonly integrity: string } | undefined
}

/** What a page is made with. */
export interface Telling {
  readonly language: GuideLanguage
  readonly known: Known
  link(page: PageName, anchor?: string): string
  snippet(id: SnippetId): Html
}

export type MakePage = (telling: Telling) => GuidePage

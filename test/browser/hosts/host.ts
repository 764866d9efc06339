import type {
  BrowserContext,
  BrowserContextOptions,
  Frame,
  FrameLocator,
  Page,
} from 'playwright-core'

/** Where a citizen is on the way to a receipt. */
export type Step = 'notice' | 'questions' | 'review' | 'sealed'

/** What a host's server received, in the order of the form. A file is told by its name. */
export type Fields = readonly (readonly [name: string, value: string])[]

/**
 * `pledge`: the receipt arrives as the host's form sends it. `link`: the upload stays and works, and a
 * plain link opens the same step on a page of ours. `upload`: nothing of ours runs, the upload works.
 */
export type Ends = 'pledge' | 'link' | 'upload'

/** Our element, or what is in its frame. */
export type Card = Pick<FrameLocator, 'getByRole' | 'locator'>

/** A page that somebody else wrote, and what must come of our tag on it. */
export interface Host {
  /** Its page is `<name>.html` in this folder; why it exists is the page's first comment. */
  readonly name: string
  readonly ends: Ends
  /** With the same tag in frame mode, and a citizen whom the host does not know; else not tried. */
  readonly framed?: Ends
  /** Sent with the page; `{platform}` and `{nonce}` are filled in. */
  readonly headers?: { readonly [name: string]: string }
  /** What the page and its form are written in; UTF-8 without it. */
  readonly charset?: 'gbk'
  /** The browser it is opened in, where that is the point. */
  readonly browser?: BrowserContextOptions
  /** What is missing or strange in that browser. */
  prepare?(context: BrowserContext): Promise<void>
  /** Goes to where the form is; the page itself without it. */
  open?(page: Page): Promise<Frame>
  /** It makes its frame load anew while the pledge is on its way, and the citizen pledges once more. */
  readonly interrupts?: true
  /** What the host does on the way; `card` is where our steps are. */
  meanwhile?(place: Frame, step: Step, card: Card): Promise<void>
  /** How a citizen chooses a file; without it, in the upload itself. */
  choose?(place: Frame, file: File): Promise<void>
  /** How its form is sent; by its button without it. */
  submit?(place: Frame): Promise<void>
  /**
   * What its server gets of a pledge, told what it gets of an upload; the receipt in the file's place
   * without it.
   */
  pledged?(uploaded: readonly Fields[], receipt: string): readonly Fields[]
  /** What the host itself logs, or the browser about the host. */
  readonly noise?: RegExp
}

export interface File {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

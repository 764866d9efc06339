/** What a card looks like from the page around it. No personal data. */
export interface Look {
  /** Whether the host's own upload is on the page and in the form. */
  readonly showsUpload: boolean
  /** Why a required proof still keeps the form from being submitted; empty when it does not. */
  readonly missing: string
  /** The sealed receipt (compact JWS), while it is what the form carries. */
  readonly receipt: string | null
}

/** The page around a card, as far as a card may reach into it. */
export interface Surroundings {
  /** Whether there is an upload to go back to. */
  readonly hasUpload: boolean
  /** Whether a file is chosen in it. */
  readonly hasFile: boolean
  /** Whether what the citizen was using is about to be put aside, or is nothing on the page. */
  readonly isInUpload: boolean
  readonly isFocusFree: boolean
  look(look: Look): void
  /** An event for the host page. */
  tell(name: string, detail: { readonly [fact: string]: string }): void
  leadToUpload(): void
}

/** One proof as the citizen sees it, wherever it is drawn. */
export interface Card {
  start(): void
  /** What is still awaited is no longer of interest. */
  stop(): void
  /** Takes the focus to where the citizen is to go on. */
  lead(): void
  /** A file was chosen in the upload: it is not taken away. */
  giveWay(): void
  /** Forgets what was entered and sealed in this tab, and starts over. */
  forget(startOver: () => void): void
}

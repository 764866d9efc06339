import type { Html, Slot } from '../html.ts'
import type { Section } from '../page.ts'

/** What is where, for how long, and who can read it. */
export interface Holding {
  readonly what: string
  readonly where: Slot
  readonly howLong: string
  readonly who: string
}

/** One key of the platform. */
export interface KeyWords {
  readonly name: string
  readonly kind: string
  readonly use: string
  readonly who: string
}

/** The steps of a picture, in the order of its numbers; the picture says nothing that they do not. */
export interface FlowWords {
  readonly title: string
  readonly boxes: { readonly [Box in FlowBox]: readonly [name: string, what: string] }
  readonly steps: readonly string[]
}

export type FlowBox = 'page' | 'frame' | 'server' | 'edge' | 'functions' | 'records'

export interface SecurityWords {
  readonly title: string
  readonly lead: Html
  readonly sections: readonly Section[]
  readonly flow: FlowWords
  readonly holdingHeads: readonly string[]
  readonly holdings: readonly Holding[]
  readonly keyHeads: readonly string[]
  readonly keys: readonly KeyWords[]
}

import type { Values } from '../application.ts'
import type { Words } from '../words/index.ts'

export type Word = keyof Words

/** What a citizen fills in, by what it takes. Its label is the portal's word of the same name. */
export type FormField =
  | { readonly kind: 'phone' | 'address' | 'confirm' }
  /** May be left empty. */
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'select' | 'radio'; readonly choices: readonly Word[] }

/** An upload, and what the platform offers in its place. */
export interface MaterialRule {
  /** In the platform's catalogue. */
  readonly item: string
  readonly by: 'pledge' | 'check' | 'certificate'
  /** What comes of it when nothing is handed in; `rule`: the published rule says whether it is asked for. */
  readonly absent: 'missing' | 'later' | 'rule'
}

/** One of the portal's forms: everything that sets it apart from the others but its words and its layout. */
export interface PortalForm {
  readonly id: 'registration' | 'reward'
  /** Below the path of the language, ending in a slash unless it is empty. */
  readonly path: string
  /** What its case numbers begin with. */
  readonly prefix: string
  /** Whom it is about: tokens name the child, or only who is signed in. */
  readonly about: 'child' | 'self'
  readonly fields: { readonly [name: string]: FormField }
  /** What is filled in when it is opened. */
  readonly start: Values
  /** The uploads, by their field names. The first decides what the result page says. */
  readonly materials: { readonly [field: string]: MaterialRule }
}

export type FormId = PortalForm['id']

import { encodeBase64url } from '../kernel/base64url.ts'
import { canonicalize, type Json } from '../kernel/canonical.ts'
import type { Language } from '../kernel/language.ts'
import type { Question } from './question.ts'
import type { Wording } from './wording.ts'

/**
 * What a citizen was shown, as one document: a statement seals the SHA-256 of its canonical JSON, and
 * the text comes back by that hash years later.
 */
export interface WordingDocument {
  readonly item: string
  readonly version: number
  readonly language: Language
  readonly text: Wording
  /** Present for pledges: which kind of answer each question took. */
  readonly questions?: readonly Question[]
}

/** Base64url SHA-256 of the document's canonical JSON (RFC 8785). */
export async function hashWording(document: WordingDocument): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(document as unknown as Json))
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

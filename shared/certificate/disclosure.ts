import { decodeBase64url, encodeBase64url } from '../kernel/base64url.ts'
import type { Json } from '../kernel/canonical.ts'
import { encodeText, jsonOf } from '../seal/jws.ts'

/** One field as it is disclosed (RFC 9901 §4.2.1). */
export interface Disclosed {
  readonly name: string
  readonly value: Json
}

/** @param salt at least 128 bits, base64url: without it nobody can try out values against the digest */
export function disclosureOf(salt: string, { name, value }: Disclosed): string {
  return encodeText(JSON.stringify([salt, name, value]))
}

/** What a disclosure says; `undefined` when it is none. Names that the format keeps for itself are none. */
export function readDisclosure(disclosure: string): Disclosed | undefined {
  const bytes = decodeBase64url(disclosure)
  const parts = bytes && jsonOf(bytes)
  if (!Array.isArray(parts) || parts.length !== 3) return undefined
  const [salt, name, value] = parts as Json[]
  if (typeof salt !== 'string' || typeof name !== 'string' || value === undefined) return undefined
  return name === '_sd' || name === '...' ? undefined : { name, value }
}

/** What stands in `_sd` for a disclosure: the SHA-256 of its text (RFC 9901 §4.2.3). */
export async function digestOf(disclosure: string): Promise<string> {
  const bytes = new TextEncoder().encode(disclosure)
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

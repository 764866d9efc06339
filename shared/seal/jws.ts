import { decodeBase64url, encodeBase64url } from '../kernel/base64url.ts'
import type { Json } from '../kernel/canonical.ts'
import { parseJson } from '../kernel/json.ts'

/** A compact JWS (RFC 7515 §3.1) taken apart, nothing verified yet. */
export interface Jws {
  readonly header: { readonly [name: string]: Json }
  readonly payload: Uint8Array<ArrayBuffer>
  readonly signature: Uint8Array<ArrayBuffer>
  /** The ASCII bytes the signature covers. */
  readonly signedBytes: Uint8Array<ArrayBuffer>
}

const signatureBytes = 64

/** Takes a compact JWS apart; `undefined` for anything but three strict base64url parts. */
export function parseJws(text: string): Jws | undefined {
  const parts = splitJws(text)
  const header = parts && parseHeader(parts.head)
  return header && { header, ...parts }
}

/** The parts of a compact JWS with the header still as text: one header may serve many. */
export function splitJws(
  text: unknown,
): (Omit<Jws, 'header'> & { readonly head: string }) | undefined {
  if (typeof text !== 'string') return undefined
  const [head, body, tail, more] = text.split('.', 4)
  if (head === undefined || body === undefined || tail === undefined || more !== undefined)
    return undefined
  const payload = decodeBase64url(body)
  const signature = decodeBase64url(tail)
  if (!payload || signature?.length !== signatureBytes) return undefined
  const signedBytes = new TextEncoder().encode(text.slice(0, head.length + 1 + body.length))
  return { head, payload, signature, signedBytes }
}

/** The JOSE header in the first part of a compact JWS. */
export function parseHeader(head: string): Jws['header'] | undefined {
  const bytes = decodeBase64url(head)
  const header = bytes && jsonOf(bytes)
  return isObject(header) ? header : undefined
}

/** The text a signer signs: both parts in base64url, joined by a dot (RFC 7515 §5.1). */
export function signingInput(header: string, payload: string): string {
  return `${encodeText(header)}.${encodeText(payload)}`
}

/** Base64url of a text's UTF-8 bytes. */
export function encodeText(text: string): string {
  return encodeBase64url(new TextEncoder().encode(text))
}

/** Strict JSON out of UTF-8 bytes, or `undefined`. */
export function jsonOf(bytes: Uint8Array): Json | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const parsed = parseJson(text)
    return parsed.ok ? parsed.value : undefined
  } catch {
    return undefined
  }
}

export function isObject(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

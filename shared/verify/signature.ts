import type { Jws } from '../seal/jws.ts'

/** The coordinates of a P-256 public key, base64url. */
export interface Point {
  readonly x: string
  readonly y: string
}

/** A WebCrypto key, or `undefined` when the point is not on the curve. */
export async function importPoint({ x, y }: Point): Promise<CryptoKey | undefined> {
  try {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const
    const jwk = { kty: 'EC', crv: 'P-256', x, y }
    return await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify'])
  } catch {
    return undefined
  }
}

/** Whether the ES256 signature (RFC 7518 §3.4) over the bytes is by this key. */
export async function isSignedBy(
  key: Point | CryptoKey | undefined,
  { signature, signedBytes }: Pick<Jws, 'signature' | 'signedBytes'>,
): Promise<boolean> {
  const imported = key && 'x' in key ? await importPoint(key) : key
  if (!imported) return false
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' } as const
  return crypto.subtle.verify(algorithm, imported, signature, signedBytes)
}

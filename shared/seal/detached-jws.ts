import { encodeBase64url } from '../kernel/base64url.ts'
import { type Jws, parseJws } from './jws.ts'

/** A compact JWS without its payload, which travels beside it (RFC 7515 appendix F): `head..signature`. */
export function detach(compact: string): string {
  const [head, , signature] = compact.split('.')
  return `${head}..${signature}`
}

/**
 * Puts a detached JWS together with the bytes it came beside; nothing is verified yet.
 *
 * @returns `undefined` for anything but a detached JWS
 */
export function attach(detached: unknown, payload: Uint8Array): Jws | undefined {
  if (typeof detached !== 'string') return undefined
  const [head, between, signature, more] = detached.split('.', 4)
  if (between !== '' || signature === undefined || more !== undefined) return undefined
  return parseJws(`${head}.${encodeBase64url(payload)}.${signature}`)
}

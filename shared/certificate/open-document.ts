import { latin1, signedRange } from './document/signed-range.ts'
import { isEqual, readSignerInfo } from './document/signer-info.ts'

/** A public P-256 key (RFC 7517), as `documentKeys` of `GET /v1/keys` has them. */
export interface DocumentKey {
  readonly kty: string
  readonly crv: string
  readonly x: string
  readonly y: string
}

/**
 * Opens the document of a certificate offline. Its one signature has to cover every byte of it but itself, and
 * to be by one of the keys that are pinned, whatever certificate it brings along: nothing can be appended,
 * hidden or exchanged. Anything at all gets an answer; nothing throws.
 *
 * @returns the sealed data in it, to be verified by themselves; or why there are none: `not-ours` has no
 *   signature such as ours, `altered` one that does not fit, `unknown-key` one by somebody else
 */
export async function openDocument(
  bytes: Uint8Array<ArrayBuffer>,
  keys: readonly DocumentKey[],
): Promise<{ readonly certificate: string } | 'altered' | 'unknown-key' | 'not-ours'> {
  const range = signedRange(bytes)
  if (!range) return latin1(bytes).includes('/ETSI.CAdES.detached') ? 'altered' : 'not-ours'
  const signer = readSignerInfo(range.signature)
  if (!signer) return 'altered'
  const [document, certificate, ...checks] = await Promise.all([
    sha256(range.covered),
    sha256(signer.certificate),
    ...keys.map((key) => isSignedBy(key, signer)),
  ])
  const isWhole =
    isEqual(signer.messageDigest, document) && isEqual(signer.certificateDigest, certificate)
  if (!isWhole) return 'altered'
  if (!checks.includes(true)) return 'unknown-key'
  const attached = attachedIn(range.covered)
  return attached === undefined ? 'not-ours' : { certificate: attached }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

async function isSignedBy(
  { kty, crv, x, y }: DocumentKey,
  { signature, signed }: { signature: Uint8Array<ArrayBuffer>; signed: Uint8Array<ArrayBuffer> },
): Promise<boolean> {
  try {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, [
      'verify',
    ])
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, signed)
  } catch {
    return false
  }
}

/** The attached data out of bytes that are ours: not compressed, and the only file in there. */
function attachedIn(bytes: Uint8Array): string | undefined {
  const text = latin1(bytes)
  const file = text.search(/\/Type \/EmbeddedFile\b/)
  const begin = file < 0 ? -1 : text.indexOf('stream\n', file)
  const end = begin < 0 ? -1 : text.indexOf('\nendstream', begin)
  return end < 0 ? undefined : text.slice(begin + 'stream\n'.length, end)
}

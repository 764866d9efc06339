import { decodeBase64url } from '../kernel/base64url.ts'
import { isReference } from '../seal/reference.ts'

/** What the code on a certificate holds: which one, its fingerprint, and the leave to see what it says. */
export interface CertificateCode {
  readonly reference: string
  /** SHA-256 of the sealed statement, base64url (the id of the receipt): what comes back must have it. */
  readonly seal: string
  /** 128 bits, base64url. */
  readonly secret: string
}

export interface CertificateLink extends CertificateCode {
  /** The platform that the code leads to; absent when there is only what stands after the address. */
  readonly origin?: string
}

/**
 * The text of a certificate's QR code. Everything stands after the `#`, which a browser sends to nobody, so
 * that no log of ours or of anybody between holds a secret.
 */
export function certificateLink(
  origin: string,
  { reference, seal, secret }: CertificateCode,
): string {
  return `${origin}/v1/verify.html#c=${reference}.${seal}.${secret}`
}

const shape =
  /^(?:(https?:\/\/[^\s/?#]+)\/v1\/verify\.html#)?c=([A-Z0-9-]{26})\.([\w-]{43})\.([\w-]{22})$/

/**
 * Reads such a text, or the part of it after the `#`.
 *
 * @returns `undefined` for anything that `certificateLink` does not write
 */
export function readCertificateLink(text: string): CertificateLink | undefined {
  const [, origin, reference = '', seal = '', secret = ''] = shape.exec(text) ?? []
  if (!isReference(reference) || !decodeBase64url(seal) || !decodeBase64url(secret)) {
    return undefined
  }
  return { ...(origin && { origin }), reference, seal, secret }
}

import type { CertificateLink } from '../../../shared/certificate/qr-text.ts'

/** A certificate as it comes to the page. */
export type GivenCertificate =
  /** The sealed text itself. */
  | { readonly kind: 'certificate'; readonly text: string }
  /** What its code says, by which the platform shows it. */
  | { readonly kind: 'code'; readonly code: CertificateLink }
  /** A file, which is read here. */
  | { readonly kind: 'document'; readonly file: File }

/** Why there is no certificate to speak of. */
export const certificateTroubles = [
  'document-altered',
  'document-unknown-key',
  'not-ours',
  'unknown',
  'too-often',
  'wrong-answer',
] as const

export type CertificateTrouble = (typeof certificateTroubles)[number]

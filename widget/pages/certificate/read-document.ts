import { openDocument } from '../../../shared/certificate/open-document.ts'
import type { PublicJwk } from '../../../shared/identity/site.ts'
import type { CertificateTrouble } from './given-certificate.ts'

/** A certificate's document has some hundred thousand bytes: what is far larger is none. */
const largest = 10_000_000

const troubles = {
  altered: 'document-altered',
  'unknown-key': 'document-unknown-key',
  'not-ours': 'not-ours',
} as const

/** The certificate that lies in a document, once the document's own signature holds. It is read here and sent nowhere. */
export async function readDocument(
  file: File,
  keys: readonly PublicJwk[],
): Promise<{ readonly certificate: string } | CertificateTrouble> {
  if (file.size > largest) return 'not-ours'
  const opened = await openDocument(await bytesOf(file), keys)
  return typeof opened === 'string' ? troubles[opened] : opened
}

/** By way of a response, because Safari before 14 has no `Blob.arrayBuffer`. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(file).arrayBuffer())
}

import { openReceipt } from '../verify/open-receipt.ts'
import type { Verdict } from '../verify/verdict.ts'
import type { KeySet } from '../verify/verify-header.ts'
import type { CertificateStatement } from './certificate-statement.ts'
import { type Disclosed, digestOf, readDisclosure } from './disclosure.ts'

export interface OpenedCertificate {
  readonly statement: CertificateStatement
  /** The fields that its holder shows, in the holder's order. */
  readonly fields: readonly Disclosed[]
}

/** A certificate is a receipt and its disclosures, each followed by a tilde (RFC 9901 §4). */
export function certificateText(receipt: string, disclosures: readonly string[]): string {
  return [receipt, ...disclosures, ''].join('~')
}

/**
 * Opens a certificate offline: its seal must hold, and each field shown must be one that was sealed, shown
 * once. Anything at all gets a verdict; nothing throws. Whether it was revoked only the status list says.
 */
export async function openCertificate(
  text: unknown,
  keys: KeySet,
): Promise<OpenedCertificate | Verdict> {
  if (typeof text !== 'string') return 'altered'
  const [receipt, ...disclosures] = text.split('~')
  // After the last tilde a key binding would stand (RFC 9901 §4.3), which we do not give.
  if (disclosures.pop() !== '') return 'altered'
  const opened = await openReceipt(receipt, keys)
  if (typeof opened === 'string') return opened
  const { statement } = opened
  if (statement.kind !== 'certificate') return 'wrong-purpose'
  const digests = await Promise.all(disclosures.map(digestOf))
  const isSealed = digests.every((digest) => statement._sd.includes(digest))
  if (!isSealed || new Set(digests).size !== digests.length) return 'altered'
  const fields = disclosures.map(readDisclosure)
  const shown = fields.filter((field) => field !== undefined)
  const names = new Set(shown.map(({ name }) => name))
  if (shown.length !== fields.length || names.size !== fields.length) return 'altered'
  return { statement, fields: shown }
}

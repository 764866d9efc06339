import { readCertificateLink } from '../../shared/certificate/qr-text.ts'
import { findReference } from '../../shared/seal/reference.ts'
import type { GivenCertificate } from './certificate/given-certificate.ts'
import type { FieldError } from './words/words.ts'

/** What somebody handed in, as far as it can be told without asking anybody. */
export type HandedIn =
  | { readonly kind: 'receipt'; readonly receipt: string }
  | {
      readonly kind: 'reference'
      readonly reference: string
      /** The host of another platform, when the reference came in an address that leads there. */
      readonly elsewhere?: string
    }
  | GivenCertificate
  | { readonly kind: 'nothing'; readonly error: FieldError }

/** No longer text without the head of a receipt is worth calling one. */
const longestSlip = 60

/** @param given out of a mail, a code, an address or somebody's head */
export function understand(given: string): HandedIn {
  const receipt = tidyReceipt(given)
  if (receipt === '') return { kind: 'nothing', error: 'missing' }
  if (isReceipt(receipt)) {
    return receipt.includes('~')
      ? { kind: 'certificate', text: receipt }
      : { kind: 'receipt', receipt }
  }
  const code = readCertificateLink(receipt)
  if (code) return { kind: 'code', code }
  // Half of such a code leads nowhere; the reference in it is no receipt's.
  if (/(^|#)c=JZ-/.test(receipt)) return { kind: 'nothing', error: 'code-wrong' }
  const reference = findReference(given)
  if (reference) return { kind: 'reference', reference, ...leadingElsewhere(given) }
  const isSlip = receipt.length <= longestSlip || receipt.includes('://')
  return isSlip ? { kind: 'nothing', error: 'reference-wrong' } : { kind: 'receipt', receipt }
}

/** The JSON object of a JOSE header, in base64url. */
const isReceipt = (text: string) => text.startsWith('eyJ')

/**
 * What mail adds to a receipt, or a certificate, whose own characters are letters, digits, `-`, `_`, `.` and `~`: breaks,
 * spaces, characters that show nothing, and quote marks.
 */
function tidyReceipt(pasted: string): string {
  return pasted.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff>]/g, '')
}

function leadingElsewhere(given: string): { readonly elsewhere?: string } {
  const host = /https?:\/\/([^\s/]+)/i.exec(given)?.[1]?.toLowerCase()
  return host === undefined || host === location.host ? {} : { elsewhere: host }
}

import {
  type KeySet,
  openReceipt,
  type Statement,
  type VerifiedReceipt,
  verifyReceipt,
  worthOf,
} from '../../shared/verify/index.ts'
import type { CertificateFinding } from './certificate/examine.ts'
import type { GivenCertificate } from './certificate/given-certificate.ts'
import type { HandedIn } from './handed-in.ts'
import { later } from './later.ts'
import { fetchKeys, withKeys } from './page-keys.ts'
import { fetchRecorded } from './record.ts'

/** What came of a check. */
export type Finding =
  | Checked
  | ExaminedGiven
  /** No public keys to check with, or no answer about the reference. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unknown-reference'; readonly reference: string; readonly elsewhere?: string }
  /** What came back for a reference does not verify, or is for another. */
  | { readonly kind: 'wrong-answer' }

export type Checked = VerifiedReceipt & {
  readonly kind: 'checked'
  readonly receipt: string
  /** The case the reader named, about which the verdict then speaks; empty for none. */
  readonly caseNumber: string
  /** Milliseconds since 1970, by this device's clock. */
  readonly at: number
  /** Whether it was used, when the record has just been asked; `{}` for not used. */
  readonly use?: { readonly redeemedAt?: string | undefined }
}

/** A certificate, with the module that shows what came of it. */
export interface ExaminedGiven {
  readonly kind: 'certificate'
  readonly certificates: CertificateModule
  readonly found: Exclude<CertificateFinding, { kind: 'unreachable' }>
}

export type Given = Exclude<HandedIn, { kind: 'nothing' }>

export type CertificateModule = typeof import('./certificate/certificate.ts')

const certificateModule = later<CertificateModule>('certificate.js')

/**
 * Checks a receipt here, against the platform's public keys: nothing of it leaves the page. For a
 * reference, its receipt is fetched first, and then not believed any more than a pasted one.
 *
 * @param caseNumber the office's own; empty to leave the case out
 */
export async function examine(given: Given, caseNumber: string): Promise<Finding> {
  const expected = caseNumber.trim()
  switch (given.kind) {
    case 'receipt':
      return checkPasted(given.receipt, expected)
    case 'reference':
      return checkRecorded(given, expected)
    default:
      return examineCertificate(given, expected)
  }
}

/** A certificate none of whose fields is shown looks like a receipt, but may have been revoked. */
async function checkPasted(receipt: string, caseNumber: string): Promise<Finding> {
  const finding = await check(receipt, caseNumber)
  const isCertificate = finding.kind === 'checked' && finding.statement?.kind === 'certificate'
  if (!isCertificate) return finding
  return examineCertificate({ kind: 'certificate', text: `${receipt}~` }, caseNumber)
}

async function checkRecorded(
  { reference, elsewhere }: Extract<Given, { kind: 'reference' }>,
  caseNumber: string,
): Promise<Finding> {
  const keys = fetchKeys('default')
  const recorded = await fetchRecorded(reference)
  if (recorded === 'unreachable') return { kind: 'unreachable' }
  if (recorded === 'unknown') {
    return { kind: 'unknown-reference', reference, ...(elsewhere && { elsewhere }) }
  }
  const finding = await check(recorded.receipt, caseNumber, keys)
  if (finding.kind !== 'checked') return finding
  if (finding.verdict === 'altered' || !isAbout(finding, reference)) return { kind: 'wrong-answer' }
  return { ...finding, use: { redeemedAt: recorded.redeemedAt } }
}

async function examineCertificate(given: GivenCertificate, caseNumber: string): Promise<Finding> {
  const certificates = await certificateModule().catch(() => undefined)
  const found = await certificates?.examineGiven(given, caseNumber, withKeys)
  if (!certificates || !found || found.kind === 'unreachable') return { kind: 'unreachable' }
  return { kind: 'certificate', certificates, found }
}

async function check(
  receipt: string,
  caseNumber: string,
  atHand = fetchKeys('default'),
): Promise<Finding> {
  const finding = await withKeys(
    (keys) => checkWith(keys, receipt, caseNumber),
    ({ verdict }) => verdict === 'unknown-key',
    atHand,
  )
  return finding === 'unreachable' ? { kind: 'unreachable' } : finding
}

async function checkWith(keys: KeySet, receipt: string, caseNumber: string): Promise<Checked> {
  const about = { kind: 'checked', receipt, caseNumber, at: Date.now() } as const
  const opened = await openReceipt(receipt, keys)
  if (typeof opened === 'string') return { ...about, verdict: opened }
  const { statement } = opened
  if (!caseNumber) return { ...about, verdict: worthOf(statement, about.at), statement }
  const expectation = { keys, ...placeOf(statement), case: caseNumber, now: about.at }
  return { ...about, ...(await verifyReceipt(receipt, expectation)) }
}

/** A reader knows the case, not our names of site and item; the case's hash covers all three. */
const placeOf = ({ site, item }: Statement) => ({ site, item })

const isAbout = ({ statement }: Checked, reference: string) =>
  !statement || statement.reference === reference

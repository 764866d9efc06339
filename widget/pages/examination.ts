import type { getKeys } from '../../shared/api/seal.ts'
import {
  type KeySet,
  openReceipt,
  type Statement,
  type VerifiedReceipt,
  verifyReceipt,
  worthOf,
} from '../../shared/verify/index.ts'
import { request } from '../api/reply.ts'
import type { HandedIn } from './handed-in.ts'
import { fetchRecorded } from './record.ts'

/** What came of a check. */
export type Finding =
  | Checked
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

export type Given = Exclude<HandedIn, { kind: 'nothing' }>

const keysPath: (typeof getKeys)['path'] = '/v1/keys'

/**
 * Checks a receipt here, against the platform's public keys: nothing of it leaves the page. For a
 * reference, its receipt is fetched first, and then not believed any more than a pasted one.
 *
 * @param caseNumber the office's own; empty to leave the case out
 */
export async function examine(given: Given, caseNumber: string): Promise<Finding> {
  const expected = caseNumber.trim()
  if (given.kind === 'receipt') return check(given.receipt, expected, await fetchKeys('default'))
  const { reference, elsewhere } = given
  const [recorded, keys] = await Promise.all([fetchRecorded(reference), fetchKeys('default')])
  if (recorded === 'unreachable') return { kind: 'unreachable' }
  if (recorded === 'unknown') {
    return { kind: 'unknown-reference', reference, ...(elsewhere && { elsewhere }) }
  }
  const finding = await check(recorded.receipt, expected, keys)
  if (finding.kind !== 'checked') return finding
  if (finding.verdict === 'altered' || !isAbout(finding, reference)) return { kind: 'wrong-answer' }
  return { ...finding, use: { redeemedAt: recorded.redeemedAt } }
}

async function check(receipt: string, caseNumber: string, keys: KeySet | undefined) {
  const finding = await checkWith(keys, receipt, caseNumber)
  if (finding.kind !== 'checked' || finding.verdict !== 'unknown-key') return finding
  // The key may be newer than the set that the browser kept.
  return checkWith(await fetchKeys('reload'), receipt, caseNumber)
}

async function checkWith(
  keys: KeySet | undefined,
  receipt: string,
  caseNumber: string,
): Promise<Finding> {
  if (!keys) return { kind: 'unreachable' }
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

async function fetchKeys(cache: RequestCache): Promise<KeySet | undefined> {
  const reply = await request<KeySet>(keysPath, { cache })
  // Anything may answer in the place of a server that cannot be reached.
  return reply.kind === 'answer' && Array.isArray(reply.body?.keys) ? reply.body : undefined
}

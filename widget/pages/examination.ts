import type { getKeys } from '../../shared/api/seal.ts'
import { isReference } from '../../shared/seal/reference.ts'
import type { PledgeStatement } from '../../shared/seal/statement.ts'
import {
  type KeySet,
  openReceipt,
  type VerifiedReceipt,
  verifyReceipt,
} from '../../shared/verify/index.ts'
import { request } from '../api/reply.ts'
import type { FieldError } from './words/words.ts'

/** What came of a check: a verdict, or no public keys to check with. */
export type Finding =
  | { readonly kind: 'unreachable' }
  | (VerifiedReceipt & {
      readonly kind: 'checked'
      /** The case the reader named, about which the verdict then speaks; empty for none. */
      readonly caseNumber: string
      /** Milliseconds since 1970, by this device's clock. */
      readonly at: number
    })

/** What can be told before any check: an empty field, and the slip of handing in the reference. */
export function fieldError(pasted: string): FieldError | undefined {
  const receipt = tidyReceipt(pasted)
  if (receipt === '') return 'missing'
  return isReference(receipt.toUpperCase()) ? 'reference-only' : undefined
}

const keysPath: (typeof getKeys)['path'] = '/v1/keys'

/**
 * Checks a receipt here, against the platform's public keys: nothing of it leaves the page.
 *
 * @param pasted the receipt, as it came out of a mail or a system
 * @param caseNumber the office's own; empty to leave the case out
 */
export async function examine(pasted: string, caseNumber: string): Promise<Finding> {
  const receipt = tidyReceipt(pasted)
  const finding = await examineWith(await fetchKeys('default'), receipt, caseNumber.trim())
  if (finding.kind !== 'checked' || finding.verdict !== 'unknown-key') return finding
  // The key may be newer than the set that the browser kept.
  return examineWith(await fetchKeys('reload'), receipt, caseNumber.trim())
}

/**
 * What mail adds to a receipt, whose own characters are letters, digits, `-`, `_` and `.`: breaks,
 * spaces, characters that show nothing, and quote marks.
 */
export function tidyReceipt(pasted: string): string {
  return pasted.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff>]/g, '')
}

async function examineWith(
  keys: KeySet | undefined,
  receipt: string,
  caseNumber: string,
): Promise<Finding> {
  if (!keys) return { kind: 'unreachable' }
  const at = Date.now()
  const opened = await openReceipt(receipt, keys)
  if (typeof opened === 'string') return { kind: 'checked', verdict: opened, caseNumber, at }
  const { statement } = opened
  const verified = caseNumber
    ? await verifyReceipt(receipt, { keys, ...placeOf(statement), case: caseNumber, now: at })
    : { verdict: isInForce(statement, at) ? ('valid' as const) : ('expired' as const), statement }
  return { kind: 'checked', ...verified, caseNumber, at }
}

/** A reader knows the case, not our names of site and item; the case's hash covers all three. */
const placeOf = ({ site, item }: PledgeStatement) => ({ site, item })

const isInForce = ({ expiresAt }: PledgeStatement, at: number) => at < Date.parse(expiresAt)

async function fetchKeys(cache: RequestCache): Promise<KeySet | undefined> {
  const reply = await request<KeySet>(keysPath, { credentials: 'omit', cache })
  // Anything may answer in the place of a server that cannot be reached.
  return reply.kind === 'answer' && Array.isArray(reply.body?.keys) ? reply.body : undefined
}

/**
 * Offline verification of receipts, published as one ES module (`/v1/verify.mjs`) for a site's
 * server: no dependency, no network, only WebCrypto and the platform's key set.
 */
export type { CheckStatement, ConsentStatement } from '../data-check/statement.ts'
export type { PledgeStatement } from '../seal/statement.ts'
export type { Statement } from './statement.ts'
export type { Verdict } from './verdict.ts'
export type { KeySet } from './verify-header.ts'
export {
  type Expectation,
  type OpenedReceipt,
  openReceipt,
  receiptId,
  type VerifiedReceipt,
  verifyReceipt,
  worthOf,
} from './verify-receipt.ts'
export { verifyWording } from './verify-wording.ts'

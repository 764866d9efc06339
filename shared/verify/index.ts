/**
 * Offline verification of receipts, and of questions to departments, published as one ES module
 * (`/v1/verify.mjs`) for the servers of both: no dependency, no network, only WebCrypto and the
 * platform's key set.
 */

export type { CertificateStatement } from '../certificate/certificate-statement.ts'
export {
  type CertificateExpectation,
  type CertificateVerdict,
  type ExaminedCertificate,
  examineCertificate,
} from '../certificate/examine-certificate.ts'
export { type OpenedCertificate, openCertificate } from '../certificate/open-certificate.ts'
export type { CertificateStatus } from '../certificate/status-list.ts'
export type { CertificateStepStatement } from '../certificate/step-statement.ts'
export { statusOf } from '../certificate/verify-status.ts'
export { type ConsentRecord, toConsentRecord } from '../data-check/consent-record.ts'
export { type QuestionClaims, signatureHeader } from '../data-check/question.ts'
export type { CheckStatement, ConsentStatement } from '../data-check/statement.ts'
export type { PledgeStatement } from '../seal/statement.ts'
export { type OpenedReceipt, openReceipt } from './open-receipt.ts'
export type { Statement } from './statement.ts'
export type { Verdict } from './verdict.ts'
export type { KeySet } from './verify-header.ts'
export {
  type QuestionExpectation,
  type QuestionVerdict,
  questionLife,
  verifyQuestion,
} from './verify-question.ts'
export {
  type Expectation,
  receiptId,
  type VerifiedReceipt,
  verifyReceipt,
  worthOf,
} from './verify-receipt.ts'
export { verifyWording } from './verify-wording.ts'

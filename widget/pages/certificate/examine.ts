import { examineWith } from '../../../shared/certificate/examine-certificate.ts'
import type { CertificateStatus } from '../../../shared/certificate/status-list.ts'
import {
  type CertificateVerdict,
  type ExaminedCertificate,
  verifyReceipt,
} from '../../../shared/verify/index.ts'
import type { withKeys } from '../page-keys.ts'
import type { CertificateTrouble, GivenCertificate } from './given-certificate.ts'
import { findStatusList } from './kept-status-list.ts'
import { openByCode } from './open-by-code.ts'
import { readDocument } from './read-document.ts'

/** What came of the check of a certificate. */
export interface CheckedCertificate extends ExaminedCertificate {
  readonly kind: 'checked'
  readonly by: GivenCertificate['kind']
  /** The case the reader named, and whether it is for that; empty for none. */
  readonly caseNumber: string
  readonly isForCase: boolean
  /** Milliseconds since 1970, by this device's clock. */
  readonly at: number
}

export type CertificateFinding =
  | CheckedCertificate
  | { readonly kind: 'trouble'; readonly trouble: CertificateTrouble; readonly elsewhere?: string }
  | { readonly kind: 'unreachable' }

/** @param check the page's own, so that its keys are kept once */
export async function examineGiven(
  given: GivenCertificate,
  caseNumber: string,
  check: typeof withKeys,
): Promise<CertificateFinding> {
  const opened = await open(given, check)
  if (opened === 'unreachable') return { kind: 'unreachable' }
  if (typeof opened === 'string') {
    const elsewhere = given.kind === 'code' ? leadsElsewhere(given.code.origin) : undefined
    return { kind: 'trouble', trouble: opened, ...(elsewhere && { elsewhere }) }
  }
  const at = Date.now()
  const found = await check(
    (keys) => examineWith(opened.certificate, keys, at, findStatusList),
    ({ verdict }) => verdict === 'unknown-key',
  )
  if (found === 'unreachable') return { kind: 'unreachable' }
  const isForCase = await fits(opened.certificate, found, caseNumber, check)
  const verdict = worst(found.verdict, opened.status)
  return { ...found, verdict, kind: 'checked', by: given.kind, caseNumber, isForCase, at }
}

interface Opened {
  readonly certificate: string
  /** What the platform itself says just now. */
  readonly status?: CertificateStatus
}

async function open(
  given: GivenCertificate,
  check: typeof withKeys,
): Promise<Opened | CertificateTrouble | 'unreachable'> {
  if (given.kind === 'certificate') return { certificate: given.text }
  if (given.kind === 'code') return openByCode(given.code)
  return check(
    ({ documentKeys = [] }) => readDocument(given.file, documentKeys),
    (outcome) => outcome === 'document-unknown-key',
  )
}

/** The platform's word of this moment counts beside its list, which may be some minutes old. */
function worst(verdict: CertificateVerdict, said?: CertificateStatus): CertificateVerdict {
  if (verdict !== 'valid' && verdict !== 'status-unknown') return verdict
  if (said === 'revoked' || said === 'suspended') return 'revoked'
  return said === 'superseded' || (said === 'valid' && verdict === 'status-unknown')
    ? said
    : verdict
}

/** A reader knows the case, not our names of site and item; the case's hash covers all three. */
async function fits(
  text: string,
  { statement }: ExaminedCertificate,
  caseNumber: string,
  check: typeof withKeys,
): Promise<boolean> {
  if (!statement || !caseNumber) return true
  const { site, item } = statement
  const verified = await check(
    (keys) => verifyReceipt(text, { keys, site, item, case: caseNumber }),
    () => false,
  )
  return verified !== 'unreachable' && verified.verdict !== 'wrong-case'
}

function leadsElsewhere(origin: string | undefined): string | undefined {
  return origin === undefined || origin === location.origin ? undefined : new URL(origin).host
}

import type { KeySet } from '../verify/verify-header.ts'
import type { CertificateStatement } from './certificate-statement.ts'
import type { Disclosed } from './disclosure.ts'
import { openCertificate } from './open-certificate.ts'
import { statusOf } from './verify-status.ts'

/**
 * What a certificate is worth, each cause distinct:
 * - `valid`: its seal holds, it was neither revoked nor replaced, and it is in force;
 * - `status-unknown`: the same, but no list that can be believed says whether it was revoked;
 * - `revoked`: the office took it back, for good or for now;
 * - `superseded`: another certificate took its place;
 * - `expired`: it was valid until `expiresAt`;
 * - `altered`, `unknown-key`, `wrong-purpose`: as of a receipt; nothing in it may be read.
 */
export const certificateVerdicts = [
  'valid',
  'status-unknown',
  'revoked',
  'superseded',
  'expired',
  'altered',
  'unknown-key',
  'wrong-purpose',
] as const

export type CertificateVerdict = (typeof certificateVerdicts)[number]

/** What a reader of a certificate has beside it. */
export interface CertificateExpectation {
  /** The platform's JWK Set (`GET /v1/keys`), fetched once and kept. */
  readonly keys: KeySet
  /** The signed list at the statement's `status.status_list.uri`, now or kept; absent where there is none. */
  readonly statusList?: string | undefined
  /** Milliseconds since 1970; the present when left out. */
  readonly now?: number
}

export interface ExaminedCertificate {
  readonly verdict: CertificateVerdict
  /** Read out of verified bytes; absent when the seal does not hold. */
  readonly statement?: CertificateStatement
  /** The fields that its holder shows. */
  readonly fields?: readonly Disclosed[]
}

/**
 * Examines a certificate offline: seal key → delegation → seal → fields shown → status → time. Anything at
 * all gets a verdict; nothing throws.
 *
 * @param text the SD-JWT (RFC 9901), as a form carries it or as it stands in the document
 * @example
 * const { verdict, fields } = await examineCertificate(form.get('certificate'), { keys, statusList })
 */
export function examineCertificate(
  text: unknown,
  { keys, statusList, now = Date.now() }: CertificateExpectation,
): Promise<ExaminedCertificate> {
  return examineWith(text, keys, now, async (_, accept) => {
    if (statusList !== undefined) await accept(statusList)
  })
}

/**
 * The same with a list that is looked for once it is known whose it has to be.
 *
 * @param findList hands over lists until one is accepted: it can be believed, whatever it says
 */
export async function examineWith(
  text: unknown,
  keys: KeySet,
  now: number,
  findList: (
    statement: CertificateStatement,
    accept: (list: string) => Promise<boolean>,
  ) => Promise<unknown>,
): Promise<ExaminedCertificate> {
  const opened = await openCertificate(text, keys)
  if (typeof opened === 'string') return { verdict: opened as CertificateVerdict }
  const { statement } = opened
  let status: keyof typeof worth = 'unknown'
  await findList(statement, async (list) => {
    status = await statusOf(list, statement, keys, now)
    return status !== 'unknown'
  })
  return { verdict: worth[status](now >= Date.parse(statement.expiresAt)), ...opened }
}

/** That it was taken back says more than that it has run out, whichever came first. */
const worth: {
  readonly [S in Awaited<ReturnType<typeof statusOf>>]: (isOver: boolean) => CertificateVerdict
} = {
  valid: (isOver) => (isOver ? 'expired' : 'valid'),
  unknown: (isOver) => (isOver ? 'expired' : 'status-unknown'),
  revoked: () => 'revoked',
  suspended: () => 'revoked',
  superseded: () => 'superseded',
}

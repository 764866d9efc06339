import type { Level } from '../../../../shared/certificate/area.ts'
import type { SkipReason } from '../../../../shared/certificate/standing.ts'
import type { CertificateVerdict } from '../../../../shared/verify/index.ts'
import type { Told } from '../../words/words.ts'
import type { CertificateTrouble } from '../given-certificate.ts'

/** What the verify page says of certificates, in one language. */
export interface CertificateWords {
  readonly verdicts: { readonly [V in CertificateVerdict]: Told }
  readonly troubles: { readonly [T in CertificateTrouble]: Told }
  /** Leads to the code, when a file will not do. */
  readonly scanInstead: string
  readonly leadsElsewhere: (host: string) => string

  /** Where the check ends and the reader's eyes begin. */
  readonly compare: string
  readonly compareFile: string
  readonly fields: string
  readonly noFields: string
  /** Of one that was requested in another language than the document’s. */
  readonly paperInChinese: string
  readonly keptBack: (howMany: number) => string
  readonly labelsMissing: string

  readonly facts: string
  readonly reference: string
  readonly number: string
  readonly issuer: string
  readonly title: string
  readonly issuedAt: string
  readonly expiresAt: string
  readonly status: string
  readonly statuses: {
    readonly [S in 'valid' | 'revoked' | 'superseded' | 'unchecked']: string
  }
  readonly approvals: string
  readonly approval: (office: string, what: string) => string
  readonly levels: { readonly [L in Level]: string }
  readonly approved: string
  readonly skipped: { readonly [R in SkipReason]: string }
  readonly caseFits: (caseNumber: string) => string
  readonly caseDiffers: (caseNumber: string) => string

  readonly limits: string
  readonly sealNotStamp: string
  readonly statusOfNow: string
}

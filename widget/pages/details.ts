import type { CertificateStatement, Statement } from '../../shared/verify/index.ts'
import type { CertificateDocument } from './certificate/labelled.ts'
import type { CertificateModule, Checked } from './examination.ts'
import {
  fetchPledgedWords,
  fetchProvenWords,
  type PledgedWords,
  type ProvenWords,
} from './pledged-words.ts'
import { fetchRecorded, fetchSiteName, type Use } from './record.ts'

/** What is said beside a verdict and arrives after it. */
export interface Details {
  readonly pledgedWords: PledgedWords
  readonly certificateWords: ProvenWords<CertificateDocument>
  readonly use: Use
  readonly siteName?: string | undefined
}

export const noDetails: Details = {
  pledgedWords: 'fetching',
  certificateWords: 'fetching',
  use: 'fetching',
}

/**
 * Asks for everything at once and tells each part as it comes. Asked by hashes and names out of verified
 * bytes, none of which says anything of a person.
 */
export function fetchDetails(
  { use }: Checked,
  statement: Statement,
  tell: (part: Partial<Details>) => void,
): void {
  fetchPledgedWords(statement.wording).then((pledgedWords) => tell({ pledgedWords }))
  fetchSiteName(statement.site).then((siteName) => tell({ siteName }))
  // A step on the way to a certificate is nothing that an office could use.
  if (statement.kind === 'certificate-step') tell({ use: {} })
  else if (use) tell({ use })
  else fetchRecorded(statement.reference).then((recorded) => tell({ use: recorded }))
}

/** The same of a certificate: what its fields are called, and where it was requested. */
export function fetchCertificateDetails(
  { isOfCertificate }: CertificateModule,
  { wording, site }: CertificateStatement,
  tell: (part: Partial<Details>) => void,
): void {
  fetchProvenWords(wording, isOfCertificate).then((certificateWords) => tell({ certificateWords }))
  fetchSiteName(site).then((siteName) => tell({ siteName }))
}

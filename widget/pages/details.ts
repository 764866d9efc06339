import type { Statement } from '../../shared/verify/index.ts'
import type { Checked } from './examination.ts'
import { fetchPledgedWords, type PledgedWords } from './pledged-words.ts'
import { fetchRecorded, fetchSiteName, type Use } from './record.ts'

/** What is said beside a verdict and arrives after it. */
export interface Details {
  readonly pledgedWords: PledgedWords
  readonly use: Use
  readonly siteName?: string | undefined
}

export const noDetails: Details = { pledgedWords: 'fetching', use: 'fetching' }

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
  if (use) tell({ use })
  else fetchRecorded(statement.reference).then((recorded) => tell({ use: recorded }))
}

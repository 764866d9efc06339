import { createHash } from 'node:crypto'
import { casePreimage } from '../../shared/seal/format.ts'

/** What a statement holds of its case. */
export function hashCase(site: string, item: string, caseId: string): string {
  return createHash('sha256')
    .update(casePreimage(site, item, caseId))
    .digest('base64url')
}

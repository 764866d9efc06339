import type { WordingText } from '../../../shared/api/catalogue.ts'
import type { WordingDocument } from '../../../shared/catalogue/wording-document.ts'
import type { Statement } from '../../../shared/verify/index.ts'
import type { Platform } from './platform.ts'
import type { VerifyModule } from './verify-offline.ts'

export type Wording = (typeof WordingText)['_zod']['output']

/**
 * The exact words that were read before something was sealed, by the hash the seal covers. Words that do not hash to
 * it are not shown, whoever delivered them.
 */
export async function sealedWords(
  statement: Statement,
  platform: Platform,
  { verifyWording }: VerifyModule,
): Promise<Wording | 'unreachable' | 'mismatch'> {
  try {
    const wording = await platform.wording(statement.wording)
    const same = await verifyWording(wording as WordingDocument, statement.wording)
    return same ? wording : 'mismatch'
  } catch {
    return 'unreachable'
  }
}

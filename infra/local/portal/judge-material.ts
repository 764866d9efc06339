import type { Material } from './application.ts'
import type { ApplicationStore } from './application-store.ts'
import type { MaterialProblem } from './form-problem.ts'
import type { MaterialRule } from './forms/index.ts'
import { judgeReceipt } from './judge-receipt.ts'
import type { Platform } from './platform.ts'
import { readUpload } from './upload.ts'
import type { OfflineVerifier } from './verify-offline.ts'

export interface Desk {
  readonly store: ApplicationStore
  readonly verifier: OfflineVerifier
  readonly platform: Platform
}

/**
 * What came in under an upload's field name: a real file, the text of a receipt, or nothing. Without
 * any part of the platform's it is an upload like every other.
 */
export async function judgeMaterial(
  field: string,
  rule: MaterialRule,
  form: FormData,
  caseId: string,
  desk: Desk,
): Promise<Material | MaterialProblem> {
  const { item } = rule
  const entries = form.getAll(field)
  const receipt = entries.find((entry) => typeof entry === 'string' && entry.trim() !== '')
  if (typeof receipt === 'string')
    return judgeReceipt(receipt.trim(), item, caseId, desk.verifier, desk.platform)
  const file = entries.find((entry) => typeof entry !== 'string' && entry.name !== '')
  if (!file || typeof file === 'string') return judgeAbsence(rule, desk.platform)
  const upload = await readUpload(file)
  return typeof upload === 'string' ? upload : desk.store.writeUpload(`${caseId}-${field}`, upload)
}

/**
 * Some proofs have to come in one way or the other. Whether others are asked for at all is for the
 * published rule to say; while that cannot be read, nobody is sent home for them.
 */
async function judgeAbsence(
  { item, absent }: MaterialRule,
  platform: Platform,
): Promise<Material | MaterialProblem> {
  if (absent === 'missing') return 'missing'
  if (absent === 'later') return { kind: 'later' }
  const cancelled = await platform.isCancelled(item)
  if (cancelled === undefined) return { kind: 'later' }
  return cancelled ? { kind: 'not-required' } : 'missing'
}

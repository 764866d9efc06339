import type { Material, ReceiptMaterial, Redemption } from './application.ts'
import type { MaterialProblem } from './form-problem.ts'
import type { Platform } from './platform.ts'
import type { OfflineVerifier } from './verify-offline.ts'

/** Longer than any receipt, and any certificate with all its fields; what is longer is not looked at. */
const longestReceipt = 16_384

/**
 * What a receipt handed in for a case is worth. The seal is checked offline and decides; the platform
 * is then told that the receipt is used up. That may wait: an unreachable platform refuses nobody.
 */
export async function judgeReceipt(
  receipt: string,
  item: string,
  caseId: string,
  verifier: OfflineVerifier,
  platform: Platform,
): Promise<Material | MaterialProblem> {
  if (receipt.length > longestReceipt) return 'altered'
  const verified = await verifier.verify(receipt, item, caseId, Date.now())
  if (!verified) return awaitingKeys(receipt)
  const { verdict, statement } = verified
  if (verdict === 'awaited' && statement) {
    const redemption = { state: 'pending', reason: 'awaiting the department' } as const
    return { kind: 'receipt', receipt, verdict, statement, redemption }
  }
  if (verdict !== 'valid' || !statement) return verdict === 'valid' ? 'altered' : verdict
  const material = { kind: 'receipt', receipt, ...verified } as const
  const redemption = await redeem(material, item, caseId, platform)
  if (redemption.state === 'refused') return redemption.verdict as MaterialProblem
  return { ...material, redemption }
}

/** A certificate is sealed for one case: there is nothing to use up, and the seal's verdict is enough. */
export async function redeem(
  { receipt, statement }: Pick<ReceiptMaterial, 'receipt' | 'statement'>,
  item: string,
  caseId: string,
  platform: Platform,
): Promise<Redemption> {
  if (statement?.kind === 'certificate') return { state: 'not-needed' }
  try {
    const { verdict, redeemedAt } = await platform.redeem(receipt, item, caseId)
    if (verdict !== 'valid') return { state: 'refused', verdict }
    return { state: 'redeemed', at: redeemedAt ?? new Date().toISOString() }
  } catch (error) {
    return { state: 'pending', reason: error instanceof Error ? error.message : 'unreachable' }
  }
}

function awaitingKeys(receipt: string): Material {
  const redemption = { state: 'pending', reason: 'keys not fetched yet' } as const
  return { kind: 'receipt', receipt, verdict: 'awaiting-keys', redemption }
}

import type { Material, Redemption } from './application.ts'
import type { MaterialProblem } from './form-problem.ts'
import type { Platform } from './platform.ts'
import type { OfflineVerifier } from './verify-offline.ts'

/** Longer than any receipt; what is longer is not looked at. */
const longestReceipt = 8192

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
  const redemption = await redeemReceipt(receipt, item, caseId, platform)
  if (redemption.state === 'refused') return redemption.verdict as MaterialProblem
  return { kind: 'receipt', receipt, verdict, statement, redemption }
}

export async function redeemReceipt(
  receipt: string,
  item: string,
  caseId: string,
  platform: Platform,
): Promise<Redemption> {
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

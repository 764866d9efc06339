import type { Application, Material, ReceiptMaterial } from './application.ts'
import { forms } from './forms/index.ts'
import type { Desk } from './judge-material.ts'
import { redeem } from './judge-receipt.ts'
import { settledReceipt } from './settled-receipt.ts'

/** Settles what an unreachable platform left open: seals unchecked, receipts not yet redeemed. */
export async function redeemPending(desk: Desk): Promise<void> {
  for (const application of await desk.store.all()) {
    const rules = forms[application.form].materials
    const settled: { [field: string]: Material } = {}
    for (const [field, material] of Object.entries(application.materials))
      settled[field] = await settle(material, rules[field]?.item ?? '', application, desk)
    const isChanged = Object.entries(settled).some(
      ([field, material]) => material !== application.materials[field],
    )
    if (isChanged) await desk.store.write({ ...application, materials: settled })
  }
}

async function settle(
  material: Material,
  item: string,
  application: Application,
  desk: Desk,
): Promise<Material> {
  if (material.kind === 'later')
    return (await desk.platform.isCancelled(item)) ? { kind: 'not-required' } : material
  if (material.kind !== 'receipt' || material.redemption.state !== 'pending') return material
  if (material.verdict === 'awaited') return settleAwaited(material, item, application, desk)
  if (material.verdict === 'valid') return used(material, item, application, desk)
  const { receipt } = material
  // Judged as of the day it was handed in: a receipt does not run out while it waits for us.
  const handedIn = Date.parse(application.submittedAt)
  const verified = await desk.verifier.verify(receipt, item, application.case, handedIn)
  if (!verified) return material
  if (verified.verdict !== 'valid' && verified.verdict !== 'awaited')
    return { ...material, verdict: verified.verdict, redemption: refused(verified.verdict) }
  const known = { ...material, ...verified }
  return verified.verdict === 'valid' ? used(known, item, application, desk) : known
}

/** What was awaited when the form was handed in, by its reference: a department's answer, a certificate. */
async function settleAwaited(
  material: ReceiptMaterial,
  item: string,
  application: Application,
  desk: Desk,
): Promise<Material> {
  const receipt = await settledReceipt(material, desk.platform)
  if (receipt === 'awaited') return material
  if (receipt === 'none') return { ...material, redemption: refused(never(material)) }
  const verified = await desk.verifier.verify(receipt, item, application.case, Date.now())
  if (!verified) return material
  if (verified.verdict !== 'valid') return { ...material, redemption: refused(verified.verdict) }
  return used({ ...material, ...verified, receipt }, item, application, desk)
}

async function used(
  material: ReceiptMaterial,
  item: string,
  application: Application,
  desk: Desk,
): Promise<Material> {
  const redemption = await redeem(material, item, application.case, desk.platform)
  return redemption.state === 'pending' ? material : { ...material, redemption }
}

/** Why there will be no receipt. */
function never({ statement }: ReceiptMaterial): string {
  return statement?.kind === 'certificate-step' ? 'not-issued' : 'not-confirmed'
}

const refused = (verdict: string) => ({ state: 'refused', verdict }) as const

import type { Application, Material } from './application.ts'
import type { Desk } from './judge-material.ts'
import { redeemReceipt } from './judge-receipt.ts'
import { materialFields, materials } from './portal-site.ts'

/** Settles what an unreachable platform left open: seals unchecked, receipts not yet redeemed. */
export async function redeemPending(desk: Desk): Promise<void> {
  for (const application of await desk.store.all()) {
    const settled = { ...application.materials }
    for (const field of materialFields)
      settled[field] = await settle(settled[field], materials[field], application, desk)
    const changed = materialFields.some((field) => settled[field] !== application.materials[field])
    if (changed) await desk.store.write({ ...application, materials: settled })
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
  if (material.verdict === 'valid') return redeem(material, item, application, desk)
  const { receipt } = material
  // Judged as of the day it was handed in: a receipt does not run out while it waits for us.
  const handedIn = Date.parse(application.submittedAt)
  const verified = await desk.verifier.verify(receipt, item, application.case, handedIn)
  if (!verified) return material
  if (verified.verdict !== 'valid')
    return { ...material, verdict: verified.verdict, redemption: refused(verified.verdict) }
  return redeem({ ...material, ...verified }, item, application, desk)
}

/** The answer of a department that was awaited when the form was handed in, by its reference. */
async function settleAwaited(
  material: Extract<Material, { kind: 'receipt' }>,
  item: string,
  application: Application,
  desk: Desk,
): Promise<Material> {
  const { platform, verifier } = desk
  const reference = material.statement?.reference ?? ''
  const check = await platform.check(reference).catch(() => undefined)
  if (!check || check.state === 'asking' || check.state === 'waiting') return material
  const { receipt } = check
  if (!receipt) return { ...material, redemption: refused('not-confirmed') }
  const verified = await verifier.verify(receipt, item, application.case, Date.now())
  if (!verified) return material
  if (verified.verdict !== 'valid') return { ...material, redemption: refused(verified.verdict) }
  return redeem({ ...material, ...verified, receipt }, item, application, desk)
}

async function redeem(
  material: Extract<Material, { kind: 'receipt' }>,
  item: string,
  application: Application,
  desk: Desk,
): Promise<Material> {
  const redemption = await redeemReceipt(material.receipt, item, application.case, desk.platform)
  return redemption.state === 'pending' ? material : { ...material, redemption }
}

const refused = (verdict: string) => ({ state: 'refused', verdict }) as const

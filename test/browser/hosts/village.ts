import type { Local } from '../../../infra/local/start.ts'
import { openReceipt } from '../../../shared/verify/open-receipt.ts'

/** A site without a server, whose citizens say in our frame who they are. */
export const village = { id: 'test-village', item: 'loss-statement', name: '云溪村' }

export async function registerVillage(local: Local, origin: string): Promise<void> {
  const { id, name } = village
  const counter = { 'zh-Hans': '云溪村便民服务站' }
  const typed = { keys: [], typedIdentity: true, help: { phone: '12345', counter } }
  const site = { id, tenant: 'yanxi', name, origins: [origin], ...typed }
  await local.invoke('operate', { act: 'register-site', site })
}

/** What anybody makes of a receipt whose case nobody but the frame knows. */
export async function verdictInVillage(local: Local, receipt: string): Promise<string> {
  const keys = await (await fetch(`${local.platformUrl}/v1/keys`)).json()
  const opened = await openReceipt(receipt, keys)
  if (typeof opened === 'string') return opened
  const { site, item, assurance } = opened.statement
  const isOurs = site === village.id && item === village.item && assurance === 'self-asserted'
  return isOurs ? 'valid' : 'wrong-case'
}

/** The ID number of somebody else each time: one person may pledge some times a day only. */
export function idNumberOf(sequence: number): string {
  const stem = `11010519491231${`${sequence}`.padStart(3, '0')}`
  let rest = 0
  for (const digit of stem) rest = (rest * 2 + Number(digit)) % 11
  const check = (23 - rest * 2) % 11
  return `${stem}${check === 10 ? 'X' : check}`
}

import type { ReceiptMaterial } from './application.ts'
import type { Platform } from './platform.ts'

/**
 * What came of something that was awaited.
 *
 * @returns the receipt that settles it; `none` when there will be none; `awaited` while nobody knows
 */
export async function settledReceipt(
  { statement }: ReceiptMaterial,
  platform: Platform,
): Promise<string> {
  const reference = statement?.reference ?? ''
  try {
    if (statement?.kind === 'certificate-step') return await settledCertificate(reference, platform)
    const check = await platform.check(reference)
    if (check.state === 'asking' || check.state === 'waiting') return 'awaited'
    return check.receipt ?? 'none'
  } catch {
    return 'awaited'
  }
}

async function settledCertificate(reference: string, platform: Platform): Promise<string> {
  const { state, certificate } = await platform.certificate(reference)
  switch (state) {
    case 'withdrawn':
    case 'refused':
    case 'revoked':
    case 'superseded':
    case 'expired':
      return 'none'
    default:
      return certificate ?? 'awaited'
  }
}

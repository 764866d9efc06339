import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { verifyReceipt } from '../../shared/verify/verify-receipt.ts'
import { post } from '../functions/pledging.ts'
import { SITE, startWorld } from '../functions/world.ts'
import { type Line, median } from './line.ts'

const receipts = 300
const rounds = 5
const inFlight = 8

/**
 * Offline verification of receipts, eight in flight as in a server at work, beside bare P-256 checks,
 * which Node does one after another.
 */
export async function verifying(): Promise<Line[]> {
  const world = await startWorld()
  try {
    const handler = world.pledging()
    const sealed: { receipt: string; case: string }[] = []
    for (let i = 0; i < receipts; i++) {
      const caseId = `Q${i}`
      sealed.push({
        receipt: (await post(world, handler, { case: caseId })).body.receipt,
        case: caseId,
      })
    }
    const expected = { keys: world.keys, site: SITE, item: 'residence-proof', now: world.clock.now }
    const bare = bareCheck()
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < rounds; round++) {
      theirs.push(await perSecond(async () => bare()))
      ours.push(
        await perSecond(async (i) => {
          const { receipt, case: caseId } = sealed[i] ?? { receipt: '', case: '' }
          const { verdict } = await verifyReceipt(receipt, { ...expected, case: caseId })
          if (verdict !== 'valid') throw new Error(verdict)
        }),
      )
    }
    const ratio = median(ours.map((value, i) => value / (theirs[i] ?? Number.NaN)))
    return [
      { name: 'receipts verified offline, 8 in flight', value: median(ours), unit: '/s' },
      { name: 'bare crypto.verify of P-256', value: median(theirs), unit: '/s' },
      { name: 'receipts / bare checks', value: ratio, unit: '×', goal: { atLeast: 0.4 } },
    ]
  } finally {
    await world.stop()
  }
}

function bareCheck(): () => boolean {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const message = Buffer.alloc(2048, 1)
  const dsaEncoding = 'ieee-p1363'
  const signature = sign('sha256', message, { key: pair.privateKey, dsaEncoding })
  const key = createPublicKey(pair.publicKey.export({ format: 'pem', type: 'spki' }))
  return () => verify('sha256', message, { key, dsaEncoding }, signature)
}

async function perSecond(act: (i: number) => Promise<unknown>): Promise<number> {
  let next = 0
  const started = performance.now()
  const worker = async () => {
    while (next < receipts) await act(next++)
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  return receipts / ((performance.now() - started) / 1000)
}

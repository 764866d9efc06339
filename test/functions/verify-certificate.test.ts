import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Handler, route, serve } from '../../functions/http/serve.ts'
import { openTable } from '../../functions/table/table.ts'
import { receiptVerifier } from '../../functions/verify/verify-receipt.ts'
import { verifyReceiptOnline } from '../../shared/api/verify.ts'
import { certificateText } from '../../shared/certificate/open-certificate.ts'
import { TABLE } from '../infra/aws/scene.ts'
import {
  type CertificateSealer,
  newCertificateSealer,
  type Sealed,
} from '../shared/certificate/certificate-sealer.ts'
import { call, SITE, startWorld, type World } from './world.ts'

let world: World
let verifying: Handler
let sealer: CertificateSealer
let sealed: Sealed
const fields = [{ name: 'name', value: '李秀英' }]

beforeAll(async () => {
  world = await startWorld()
  sealer = await newCertificateSealer()
  sealed = await sealer.certificate(fields)
  const parts = {
    clock: () => Date.now(),
    table: openTable(world.dynamodb, TABLE),
    checkSite: async () => ({ claims: { iss: SITE } as never }),
    keySet: async () => sealer.keys,
  }
  verifying = serve([route(verifyReceiptOnline, receiptVerifier(parts))], () => {})
})
afterAll(() => world.stop())

const ask = async (more: object = {}) => {
  const about = { receipt: sealed.text, item: 'family-planning-certificate', case: 'YX2026-000123' }
  const headers = { authorization: 'Bearer any' }
  return (await call(verifying, verifyReceiptOnline, { headers, body: { ...about, ...more } })).body
}

test('one for another case, one with a forged field, and one that has run out are told apart', async () => {
  expect(await ask({ case: 'YX2026-000124' })).toMatchObject({ verdict: 'wrong-case' })
  const forged = certificateText(sealed.receipt, [`${sealed.disclosures[0]}x`])
  expect(await ask({ receipt: forged })).toEqual({ verdict: 'altered' })
  const old = await sealer.certificate(fields, { expiresAt: '2026-01-01T00:00:00Z' })
  expect(await ask({ receipt: old.text })).toMatchObject({ verdict: 'expired' })
})

test('one with a good seal that is not on record is none that was issued', async () => {
  expect(await ask()).toMatchObject({ verdict: 'not-recorded', statement: { kind: 'certificate' } })
})

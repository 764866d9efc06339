import fc from 'fast-check'
import { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CertificateStatement } from '../../../shared/certificate/certificate-statement.ts'
import { packStatuses } from '../../../shared/certificate/status-list.ts'
import { statusListClaims } from '../../../shared/certificate/status-list-token.ts'
import { statusOf } from '../../../shared/certificate/verify-status.ts'
import { receiptType } from '../../../shared/seal/format.ts'
import { encodeText, parseJws } from '../../../shared/seal/jws.ts'
import { type CertificateSealer, listAddress, newCertificateSealer } from './certificate-sealer.ts'

let sealer: CertificateSealer
let statement: CertificateStatement
const now = Date.now()
const day = 86_400_000

beforeAll(async () => {
  sealer = await newCertificateSealer()
  statement = (await sealer.certificate([])).statement
})

const ask = (jwt: string, at = now, about = statement) => statusOf(jwt, about, sealer.keys, at)

const claimsOf = (jwt: string) => {
  const payload = parseJws(jwt)?.payload
  return JSON.parse(Buffer.from(payload ?? []).toString())
}

describe('a list of statuses', () => {
  test.each(['valid', 'revoked', 'suspended', 'superseded'] as const)('says %s', async (status) => {
    const jwt = await sealer.statusList([
      [40, 'revoked'],
      [41, status],
      [42, 'revoked'],
    ])
    expect(await ask(jwt)).toBe(status)
  })

  test('is a Token Status List, whose signature somebody else’s library verifies', async () => {
    const jwt = await sealer.statusList([[41, 'revoked']])
    const header = decodeProtectedHeader(jwt)
    expect(header).toMatchObject({ alg: 'ES256', typ: 'statuslist+jwt' })
    const { key } = claimsOf(String(header.delegation))
    expect(await calculateJwkThumbprint(key)).toBe(header.kid)
    await compactVerify(jwt, await importJWK(key, 'ES256'))
    const { iat } = claimsOf(jwt)
    expect(claimsOf(jwt)).toEqual({
      sub: listAddress,
      iat,
      exp: iat + 86_400,
      ttl: 300,
      status_list: { bits: 2, lst: expect.stringMatching(/^eJ[\w-]+$/) },
    })
  })

  test('is believed for a day and no longer', async () => {
    const jwt = await sealer.statusList([[41, 'revoked']], { now })
    expect(await ask(jwt, now + day - 2000)).toBe('revoked')
    expect(await ask(jwt, now + day)).toBe('unknown')
  })

  test('of another address says nothing', async () => {
    const jwt = await sealer.statusList([[41, 'revoked']], { uri: `${listAddress}1` })
    expect(await ask(jwt)).toBe('unknown')
  })

  test('says nothing of a place it does not have', async () => {
    const about = { ...statement, status: { status_list: { idx: 32_768, uri: listAddress } } }
    expect(await ask(await sealer.statusList([]), now, about)).toBe('unknown')
  })

  test('signed under another platform’s key says nothing', async () => {
    const other = await newCertificateSealer()
    expect(await ask(await other.statusList([[41, 'revoked']]))).toBe('unknown')
  })

  test('signed by a key that may seal certificates but no lists says nothing', async () => {
    const other = await newCertificateSealer({ kinds: ['certificate'] })
    expect(await statusOf(await other.statusList([]), statement, other.keys, now)).toBe('unknown')
  })

  test.each([
    ['after', { from: now - 2 * day, until: now - day }],
    ['before', { from: now + day, until: now + 2 * day }],
  ])('made %s its key had leave says nothing', async (_, leave) => {
    const other = await newCertificateSealer(leave)
    expect(await statusOf(await other.statusList([]), statement, other.keys, now)).toBe('unknown')
  })

  test('cannot be made of a receipt, nor of a signature of another type', async () => {
    const { receipt } = await sealer.certificate([])
    const content = { uri: listAddress, statuses: new Uint8Array(8192), now, ttl: 300 }
    const claims = await statusListClaims(content)
    expect(await ask(receipt)).toBe('unknown')
    expect(await ask(sealer.sign(claims, receiptType))).toBe('unknown')
    expect(await ask(sealer.sign(claims))).toBe('valid')
  })

  test.each([
    ['without an end', { exp: undefined }],
    ['with an end in words', { exp: '2999-01-01T00:00:00Z' }],
    ['without a beginning', { iat: undefined }],
    ['of one bit', { status_list: { bits: 1, lst: 'eNrbuRgAAhcBXQ' } }],
    ['without a list', { status_list: {} }],
    ['that cannot be unpacked', { status_list: { bits: 2, lst: 'AAAA' } }],
    ['that has no place for it', { status_list: { bits: 2, lst: 'eNo76fITAAPfAgc' } }],
    ['that is null', { status_list: null }],
  ])('%s says nothing, whoever signed it', async (_, changed) => {
    const content = { uri: listAddress, statuses: new Uint8Array(8192), now, ttl: 300 }
    const claims = JSON.parse(await statusListClaims(content))
    expect(await ask(sealer.sign(JSON.stringify({ ...claims, ...changed })))).toBe('unknown')
  })

  test('with any one character changed says nothing', async () => {
    const jwt = await sealer.statusList([[41, 'revoked']])
    const place = fc.nat({ max: jwt.length - 1 })
    const letter = fc.constantFrom(...'ABZaz09-_.')
    await fc.assert(
      fc.asyncProperty(place, letter, async (at, other) => {
        fc.pre(jwt[at] !== other)
        expect(await ask(jwt.slice(0, at) + other + jwt.slice(at + 1))).toBe('unknown')
      }),
      { numRuns: 200 },
    )
  })

  test('with the statuses of another put in says nothing', async () => {
    const [head, , tail] = (await sealer.statusList([[41, 'revoked']])).split('.')
    const claims = claimsOf(await sealer.statusList([]))
    const clean = await packStatuses(new Uint8Array(8192))
    const body = encodeText(JSON.stringify({ ...claims, status_list: clean }))
    expect(await ask([head, body, tail].join('.'))).toBe('unknown')
  })

  test('that is anything at all never makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await ask(text)).toBe('unknown')
      }),
    )
  })
})

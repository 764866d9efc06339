import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { SDJwtInstance } from '@sd-jwt/core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CertificateStatement } from '../../../shared/certificate/certificate-statement.ts'
import { digestOf, disclosureOf, readDisclosure } from '../../../shared/certificate/disclosure.ts'
import { certificateText, openCertificate } from '../../../shared/certificate/open-certificate.ts'
import { thumbprintPreimage } from '../../../shared/seal/format.ts'
import { encodeText, signingInput } from '../../../shared/seal/jws.ts'
import { receiptHead, receiptInput, receiptText } from '../../../shared/seal/receipt.ts'
import { type KeySet, openReceipt } from '../../../shared/verify/index.ts'

const fields = [
  { name: 'name', value: '李秀英' },
  { name: 'marriedOn', value: '2019-05-20' },
  { name: 'children', value: 1 },
]

let keys: KeySet
let receipt: string
let disclosures: string[]

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const es256 = (input: string, key: ReturnType<typeof pair>['privateKey']) =>
  sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' })

beforeAll(async () => {
  const [seal, session] = [pair(), pair()]
  const jwk = (of: typeof seal) => {
    const { x = '', y = '' } = of.publicKey.export({ format: 'jwk' })
    return { kty: 'EC', crv: 'P-256', x, y } as const
  }
  keys = { keys: [{ ...jwk(seal), kid: 'seal-1', alg: 'ES256', use: 'sig' }] }
  const delegated = {
    v: 1,
    key: jwk(session),
    kinds: ['certificate'],
    tenants: ['*'],
    from: '2026-01-01T00:00:00Z',
    until: '2026-12-31T00:00:00Z',
  }
  const typed = { alg: 'ES256', kid: 'seal-1', typ: 'jz-delegation+jws' }
  const input = signingInput(JSON.stringify(typed), JSON.stringify(delegated))
  const delegation = receiptText(input, es256(input, seal.privateKey))
  disclosures = fields.map((field, at) => disclosureOf(`salt-of-sixteen-bytes-${at}`, field))
  const statement: Partial<CertificateStatement> = {
    v: 1,
    kind: 'certificate',
    tenant: 'yanxi',
    number: '110105-1949-1231002-X',
    issuer: '延溪区卫生健康局',
    issuedAt: '2026-09-15T08:00:00Z',
    expiresAt: '2027-09-15T08:00:00Z',
    _sd_alg: 'sha-256',
    _sd: (await Promise.all(disclosures.map(digestOf))).sort(),
  }
  const id = createHash('sha256')
    .update(thumbprintPreimage(jwk(session)))
    .digest('base64url')
  const toSign = receiptInput(receiptHead({ id, delegation }), JSON.stringify(statement))
  receipt = receiptText(toSign, es256(toSign, session.privateKey))
})

const open = (shown: readonly string[], of = receipt) =>
  openCertificate(certificateText(of, shown), keys)

describe('a certificate', () => {
  test('shows all its fields, or one of them, as its holder likes', async () => {
    expect(await open(disclosures)).toMatchObject({
      statement: { number: '110105-1949-1231002-X' },
      fields,
    })
    expect(await open(disclosures.slice(1, 2))).toMatchObject({ fields: [fields[1]] })
    expect(await open([])).toMatchObject({ fields: [] })
  })

  test('is altered when a field says something else, is shown twice, or was never sealed', async () => {
    const [first = ''] = disclosures
    const forged = disclosureOf('salt-of-sixteen-bytes-0', { name: 'name', value: '王五' })
    const other = disclosureOf('salt-of-sixteen-bytes-9', { name: 'children', value: 2 })
    for (const shown of [[forged], [first, first], [...disclosures, other], ['']]) {
      expect(await open(shown)).toBe('altered')
    }
    for (const text of [receipt, `${receipt}~${first}`, `${receipt}~${first}~x`, 7, undefined]) {
      expect(await openCertificate(text, keys)).toBe('altered')
    }
  })

  test('is altered when its seal is', async () => {
    const [head = '', body = '', tail = ''] = receipt.split('.')
    const changed = Buffer.from(body, 'base64url').toString().replace('延溪', '朝阳')
    expect(await open(disclosures, [head, encodeText(changed), tail].join('.'))).toBe('altered')
  })

  test('by itself is no receipt of anything else, and a receipt no certificate', async () => {
    expect(await openReceipt(receipt, keys)).toMatchObject({ statement: { kind: 'certificate' } })
  })

  test('reads the same to somebody else’s SD-JWT library', async () => {
    const theirs = new SDJwtInstance({
      hasher: async (data) =>
        new Uint8Array(
          await crypto.subtle.digest(
            'SHA-256',
            typeof data === 'string' ? new TextEncoder().encode(data) : data,
          ),
        ),
    })
    const claims = await theirs.getClaims(certificateText(receipt, disclosures))
    expect(claims).toMatchObject({ name: '李秀英', marriedOn: '2019-05-20', children: 1 })
  })
})

test('a disclosure and its digest are those of RFC 9901 §4.2.1 and §4.2.3', async () => {
  const disclosure = 'WyIyR0xDNDJzS1F2ZUNmR2ZyeU5STjl3IiwgImdpdmVuX25hbWUiLCAiSm9obiJd'
  expect(readDisclosure(disclosure)).toEqual({ name: 'given_name', value: 'John' })
  expect(await digestOf(disclosure)).toBe('jsu9yVulwQQlhFlM_3JlzMaSFzglhQG0DpfayQwLUK4')
})

test('what is no disclosure is none', () => {
  const none = ['', 'WyJhIl0', encodeText('["s","_sd",1]'), encodeText('["s","...",1]'), '%%%']
  expect(none.map(readDisclosure)).toEqual(none.map(() => undefined))
})

import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { disclosureOf } from '../../../shared/certificate/disclosure.ts'
import { certificateText } from '../../../shared/certificate/open-certificate.ts'
import { addDays, toInstant } from '../../../shared/kernel/instant.ts'
import { encodeText } from '../../../shared/seal/jws.ts'
import { examineCertificate, receiptId } from '../../../shared/verify/index.ts'
import {
  type CertificateSealer,
  type Listed,
  newCertificateSealer,
  type Sealed,
} from './certificate-sealer.ts'

const fields = [
  { name: 'name', value: '李秀英' },
  { name: 'marriedOn', value: '2019-05-20' },
  { name: 'children', value: 1 },
]

let sealer: CertificateSealer
let sealed: Sealed
const now = Date.now()

beforeAll(async () => {
  sealer = await newCertificateSealer()
  sealed = await sealer.certificate(fields)
})

const examine = async (text: unknown, listed: readonly Listed[] = [], at = now) =>
  examineCertificate(text, {
    keys: sealer.keys,
    statusList: await sealer.statusList(listed),
    now: at,
  })

describe('a certificate', () => {
  test('that stands is valid, and shows what its holder shows of it', async () => {
    expect(await examine(sealed.text)).toEqual({
      verdict: 'valid',
      statement: sealed.statement,
      fields,
    })
    const one = certificateText(sealed.receipt, sealed.disclosures.slice(1, 2))
    expect(await examine(one)).toMatchObject({ verdict: 'valid', fields: [fields[1]] })
  })

  test('has the fingerprint that stands in its code', async () => {
    expect(await receiptId(sealed.receipt)).toBe(sealed.seal)
  })

  test.each([
    ['revoked', 'revoked'],
    ['suspended', 'revoked'],
    ['superseded', 'superseded'],
  ] as const)(
    'whose list says %s is %s, and still says what was sealed',
    async (listed, verdict) => {
      expect(await examine(sealed.text, [[41, listed]])).toMatchObject({ verdict, fields })
    },
  )

  test('whose neighbours were revoked is valid', async () => {
    const { verdict } = await examine(sealed.text, [
      [40, 'revoked'],
      [42, 'revoked'],
    ])
    expect(verdict).toBe('valid')
  })

  test('without a list, or with one that cannot be believed, is not said to be valid', async () => {
    const about = { keys: sealer.keys, now }
    expect(await examineCertificate(sealed.text, about)).toMatchObject({
      verdict: 'status-unknown',
      fields,
    })
    const foreign = await (await newCertificateSealer()).statusList([])
    for (const statusList of ['', sealed.receipt, foreign]) {
      const { verdict } = await examineCertificate(sealed.text, { ...about, statusList })
      expect(verdict).toBe('status-unknown')
    }
  })

  test('is expired from its last second on, with a list or without; that it was revoked says more', async () => {
    const expiresAt = addDays(toInstant(now), 3)
    const { text } = await sealer.certificate(fields, { expiresAt })
    const end = Date.parse(expiresAt)
    const worth = async (at: number, listed: readonly Listed[] = []) =>
      (
        await examineCertificate(text, {
          keys: sealer.keys,
          statusList: await sealer.statusList(listed, { now: at }),
          now: at,
        })
      ).verdict
    expect(await worth(now)).toBe('valid')
    expect(await examineCertificate(text, { keys: sealer.keys, now: end - 1 })).toMatchObject({
      verdict: 'status-unknown',
    })
    expect(await examineCertificate(text, { keys: sealer.keys, now: end })).toMatchObject({
      verdict: 'expired',
    })
    expect(await examineCertificate(text, { keys: sealer.keys })).toMatchObject({
      verdict: 'status-unknown',
    })
    expect(await worth(now, [[41, 'revoked']])).toBe('revoked')
  })
})

describe('a certificate that was tampered with', () => {
  const said = (change: (text: string) => string) => {
    const [head, body = '', tail] = sealed.receipt.split('.')
    const statement = change(Buffer.from(body, 'base64url').toString())
    return certificateText([head, encodeText(statement), tail].join('.'), sealed.disclosures)
  }

  test.each([
    ['whose number', (text: string) => text.replace('1231002-X', '1231003-X')],
    ['whose issuer', (text: string) => text.replace('延溪', '朝阳')],
    ['whose end', (text: string) => text.replace(/"expiresAt":"20/, '"expiresAt":"21')],
    ['whose place in the list', (text: string) => text.replace('"idx":41', '"idx":42')],
    ['whose list', (text: string) => text.replace('yanxi-0', 'yanxi-1')],
    ['whose approvals', (text: string) => text.replace('all-from-data', 'all-from-date')],
  ])('%s was changed is altered, and nothing of it is shown', async (_, change) => {
    const text = said(change)
    expect(text).not.toBe(sealed.text)
    expect(await examine(text)).toEqual({ verdict: 'altered' })
  })

  test('by another value, another name, or a field that was never sealed, is altered', async () => {
    const other = [
      disclosureOf('salt-of-sixteen-bytes', { name: 'name', value: '王五' }),
      disclosureOf('salt-of-sixteen-bytes', { name: 'spouse', value: '李秀英' }),
      (await sealer.certificate(fields)).disclosures[0] ?? '',
    ]
    for (const one of other) {
      const shown = [one, ...sealed.disclosures.slice(1)]
      expect(await examine(certificateText(sealed.receipt, shown))).toEqual({ verdict: 'altered' })
    }
  })

  test('in any one character is never valid', async () => {
    const statusList = await sealer.statusList([])
    const place = fc.nat({ max: sealed.text.length - 1 })
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom(...'ABZaz09-_.~'), async (at, other) => {
        fc.pre(sealed.text[at] !== other)
        const text = sealed.text.slice(0, at) + other + sealed.text.slice(at + 1)
        const found = await examineCertificate(text, { keys: sealer.keys, statusList, now })
        expect(['altered', 'unknown-key']).toContain(found.verdict)
        expect(found.fields).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  test('that is anything at all gets a verdict and never makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (text) => {
        expect(await examineCertificate(text, { keys: sealer.keys })).toEqual({
          verdict: 'altered',
        })
      }),
    )
  })
})

test('a certificate of another platform, and one by a key without leave, are told apart', async () => {
  const { text } = await (await newCertificateSealer()).certificate(fields)
  expect(await examine(text)).toEqual({ verdict: 'unknown-key' })
  const clerk = await newCertificateSealer({ kinds: ['pledge', 'certificate-step'] })
  const { text: unlawful } = await clerk.certificate(fields)
  expect(await examineCertificate(unlawful, { keys: clerk.keys })).toEqual({
    verdict: 'wrong-purpose',
  })
})

test('any choice of its fields, in any order, is shown as its holder chose', async () => {
  const statusList = await sealer.statusList([])
  const order = fc.shuffledSubarray([0, 1, 2])
  await fc.assert(
    fc.asyncProperty(order, async (chosen) => {
      const shown = chosen.map((at) => sealed.disclosures[at] ?? '')
      const text = certificateText(sealed.receipt, shown)
      const found = await examineCertificate(text, { keys: sealer.keys, statusList, now })
      expect(found.verdict).toBe('valid')
      expect(found.fields).toEqual(chosen.map((at) => fields[at]))
    }),
  )
})

import { SDJwtInstance } from '@sd-jwt/core'
import { calculateJwkThumbprint, importJWK, jwtVerify } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { certificateText, openCertificate } from '../../../shared/certificate/open-certificate.ts'
import { parseJws } from '../../../shared/seal/jws.ts'
import { type CertificateSealer, newCertificateSealer, type Sealed } from './certificate-sealer.ts'

// What we seal and read, held against a library of the OpenWallet Foundation that knows nothing of us.

const fields = [
  { name: 'name', value: '李秀英' },
  { name: 'marriedOn', value: '2019-05-20' },
  { name: 'children', value: 1 },
]
const said = Object.fromEntries(fields.map(({ name, value }) => [name, value]))

let sealer: CertificateSealer
let sealed: Sealed
let theirs: SDJwtInstance<Record<string, unknown>>

const json = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString())

const sha256 = async (data: string | ArrayBuffer) =>
  new Uint8Array(
    await crypto.subtle.digest(
      'SHA-256',
      typeof data === 'string' ? new TextEncoder().encode(data) : data,
    ),
  )

beforeAll(async () => {
  sealer = await newCertificateSealer()
  sealed = await sealer.certificate(fields)
  const delegation = parseJws(`${parseJws(sealed.receipt)?.header.delegation}`)
  const { key } = json(delegation?.payload ?? new Uint8Array())
  expect(await calculateJwkThumbprint(key)).toBe(parseJws(sealed.receipt)?.header.kid)
  const session = (await importJWK(key, 'ES256')) as CryptoKey
  theirs = new SDJwtInstance<Record<string, unknown>>({
    hasher: sha256,
    verifier: async (input, signature) =>
      crypto.subtle.verify(
        { name: 'ECDSA', hash: 'SHA-256' },
        session,
        Buffer.from(signature, 'base64url'),
        new TextEncoder().encode(input),
      ),
  })
  await jwtVerify(sealed.receipt, session, { typ: 'jz-receipt+jws' })
})

describe('a certificate, to somebody else’s SD-JWT library,', () => {
  test('has a good signature and says the same', async () => {
    const { payload } = await theirs.verify(sealed.text)
    expect(payload).toMatchObject({ ...said, number: sealed.statement.number })
  })

  test('is presented with fewer fields in a way that we read', async () => {
    const shown = await theirs.present(sealed.text, { marriedOn: true } as never)
    expect(await openCertificate(shown, sealer.keys)).toMatchObject({ fields: [fields[1]] })
    expect((await theirs.verify(shown)).payload).not.toHaveProperty('name')
  })

  test('is refused when another statement stands under its signature, as it is by us', async () => {
    const [head, , tail] = sealed.receipt.split('.')
    const [, body] = (await sealer.certificate(fields)).receipt.split('.')
    const text = certificateText([head, body, tail].join('.'), sealed.disclosures)
    expect(await openCertificate(text, sealer.keys)).toBe('altered')
    await expect(theirs.verify(text)).rejects.toThrow()
  })

  test('says nothing of a field that was not sealed, for which we refuse it whole (RFC 9901 §7.1)', async () => {
    const other = (await sealer.certificate([{ name: 'spouse', value: '王五' }])).disclosures
    const text = certificateText(sealed.receipt, [...sealed.disclosures, ...other])
    expect(await openCertificate(text, sealer.keys)).toBe('altered')
    expect((await theirs.verify(text)).payload).not.toHaveProperty('spouse')
  })
})

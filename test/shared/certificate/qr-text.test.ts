import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certificateLink, readCertificateLink } from '../../../shared/certificate/qr-text.ts'
import { encodeBase64url } from '../../../shared/kernel/base64url.ts'
import { toReference } from '../../../shared/seal/reference.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const codes = fc.record({
  reference: bytes(12).map(toReference),
  seal: bytes(32).map(encodeBase64url),
  secret: bytes(16).map(encodeBase64url),
})
const origin = 'https://jz.example'
const code = {
  reference: toReference(new Uint8Array(12)),
  seal: 'A'.repeat(43),
  secret: 'A'.repeat(22),
}

test('a certificate’s code reads as what was written, with its address or without', () => {
  fc.assert(
    fc.property(codes, (one) => {
      const link = certificateLink(origin, one)
      expect(readCertificateLink(link)).toEqual({ origin, ...one })
      expect(readCertificateLink(link.slice(link.indexOf('#') + 1))).toEqual(one)
    }),
  )
})

test('everything that tells the certificate stands behind the #, which is sent to nobody', () => {
  fc.assert(
    fc.property(codes, (one) => {
      const { pathname, search, hash } = new URL(certificateLink(origin, one))
      expect([pathname, search]).toEqual(['/v1/verify.html', ''])
      for (const part of Object.values(one)) expect(hash).toContain(part)
    }),
  )
})

test('one wrong character in the number, or one too many or too few, and it is none', () => {
  const link = certificateLink(origin, code)
  const wrong = [
    link.replace('JZ-00000', 'JZ-00001'),
    link.replace('JZ-', 'jz-'),
    link.slice(0, -1),
    `${link}A`,
    ` ${link}`,
    `${link}\n`,
    link.replace(`.${code.seal}.`, `.${code.seal}A.`),
    link.replace('#c=', '#'),
    link.replace('#c=', '?c='),
    link.replace('/v1/', '/v2/'),
    link.replace('https://', 'javascript://'),
    link.replace('jz.example', 'jz.example/elsewhere'),
    '',
  ]
  for (const text of wrong) expect(readCertificateLink(text)).toBeUndefined()
})

test('the bits that a last character has to spare must be none, so that a code has one spelling', () => {
  const spare = { seal: `${'A'.repeat(42)}B`, secret: `${'A'.repeat(21)}B` }
  for (const [name, text] of Object.entries(spare)) {
    expect(readCertificateLink(certificateLink(origin, { ...code, [name]: text }))).toBeUndefined()
  }
})

test('anything else is none, and nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readCertificateLink(text)).toBeUndefined()
    }),
  )
})

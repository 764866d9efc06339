import { createHash, sign } from 'node:crypto'
import { lowSignature } from '../../functions/certificate/render/low-signature.ts'
import type { Key } from '../infra/portal/sealing.ts'

const room = 600

/** Made by hand, and no more of it than a reader looks at: how it is drawn has tests of its own. */
const draw = (certificate: string, range: string) => [
  `%PDF-1.7\n1 0 obj <</Type /Page>> (${shown}) endobj
2 0 obj <</Type /EmbeddedFile>> stream\n${certificate}\nendstream endobj
3 0 obj <</SubFilter /ETSI.CAdES.detached /ByteRange [${range}] /Contents `,
  `>> endobj\n%%EOF\n`,
]

/** What stands on the page of it. */
export const shown = 'one child'

/** The document of a certificate: a PDF with the sealed data in it and one signature over everything else. */
export function sealedDocument(certificate: string, key: Key): Buffer {
  const digits = (value: number) => String(value).padStart(10, '0')
  const [before = '', after = ''] = draw(certificate, `0 ${[0, 0, 0].map(digits).join(' ')}`)
  const to = before.length + room * 2 + 2
  const range = `0 ${[before.length, to, after.length].map(digits).join(' ')}`
  const [head = '', tail = ''] = draw(certificate, range)
  const cms = signatureOver(Buffer.from(head + tail, 'latin1'), key)
  const digitsOf = Buffer.concat([cms, Buffer.alloc(room - cms.length)]).toString('hex')
  return Buffer.from(`${head}<${digitsOf}>${tail}`, 'latin1')
}

const hex = (text: string) => Buffer.from(text, 'hex')
const messageDigest = hex('06092a864886f70d010904')
const signingCertificate = hex('060b2a864886f70d010910022f')
const signedData = hex('06092a864886f70d010702')
const data = hex('06092a864886f70d010701')
const sha256 = hex('300b0609608648016503040201')
const ecdsa = hex('300a06082a8648ce3d040302')
const one = hex('020101')
const nobody = der(0x30)
/** Of X.509 as much as a reader of documents looks at: its number, and whose it is. */
const x509 = der(0x30, der(0x30, der(0xa0, one), one, nobody, nobody))

/** CMS (RFC 5652 §5) with one signer. */
function signatureOver(bytes: Buffer, key: Key): Buffer {
  const attributes = [
    der(0x30, messageDigest, der(0x31, hash(bytes))),
    der(0x30, signingCertificate, der(0x31, der(0x30, der(0x30, der(0x30, hash(x509)))))),
  ]
  const signature = lowSignature(sign('sha256', der(0x31, ...attributes), key.private))
  const named = der(0x30, nobody, one)
  const signed = [der(0xa0, ...attributes), ecdsa, der(0x04, signature)]
  const signer = der(0x30, one, named, sha256, ...signed)
  const content = [one, der(0x31, sha256), der(0x30, data), der(0xa0, x509), der(0x31, signer)]
  return der(0x30, signedData, der(0xa0, der(0x30, ...content)))
}

const hash = (bytes: Buffer) => der(0x04, createHash('sha256').update(bytes).digest())

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

import { generateKeyPairSync, sign } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { issueDocumentCertificate } from '../../../../functions/certificate/render/document-certificate.ts'
import { openFont } from '../../../../functions/certificate/render/font.ts'
import {
  type CertificatePage,
  renderCertificate,
} from '../../../../functions/certificate/render/render-certificate.ts'
import { signDocument } from '../../../../functions/certificate/render/sign-document.ts'

export const fontFile = fileURLToPath(
  new URL(
    '../../../../node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    import.meta.url,
  ),
)

export const font = openFont(fontFile)

export const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** As KMS signs: ECDSA over the SHA-256 of the message, DER. */
export const signWith =
  ({ privateKey } = keys) =>
  async (message: Uint8Array) =>
    sign('sha256', message, privateKey)

export const publicJwk = ({ publicKey } = keys) => {
  const { kty = '', crv = '', x = '', y = '' } = publicKey.export({ format: 'jwk' })
  return { kty, crv, x, y }
}

export const certificateOf = (pair = keys, at = '2026-09-15T08:00:00Z') =>
  issueDocumentCertificate({
    name: '砚溪区电子证明平台',
    publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }),
    sign: signWith(pair),
    now: Date.parse(at),
  })

/** Sealed data of about the length they have. */
export const sealedData = `${'eyJhbGciOiJFUzI1NiJ9'.repeat(150)}~`

export const page: CertificatePage = {
  title: '计划生育证明',
  number: '681302-2026-0000001-3',
  issuer: '砚溪区卫生健康局',
  statement: '经核查，上列夫妻婚姻和生育情况属实，特此证明。',
  fields: [
    { label: '姓名', value: '陈静' },
    { label: '公民身份号码', value: '11010519491231002X' },
    { label: '配偶姓名', value: '李春生' },
    { label: '现居住地址', value: '云溪镇云溪村三组十二号' },
  ],
  basis: [{ law: '中华人民共和国人口与计划生育法', article: '第二十三条' }],
  issuedAt: '2026-09-15T08:00:00Z',
  expiresAt: '2027-09-15T08:00:00Z',
  reference: 'JZ-7Q4K2-M2XV9-3HABC-D8T1E',
  qr: `https://proofs.example/v1/verify.html#c=JZ-7Q4K2-M2XV9-3HABC-D8T1E.${'A'.repeat(43)}.${'B'.repeat(22)}`,
  certificate: sealedData,
}

export const render = (changes: Partial<CertificatePage> = {}) =>
  renderCertificate(font, { ...page, ...changes })

export async function signed(changes: Partial<CertificatePage> = {}, pair = keys) {
  const certificate = new Uint8Array(await certificateOf(pair))
  return signDocument(await render(changes), { certificate, sign: signWith(pair) })
}

import { setImmediate as turn } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import { attachCertificate } from './attachment.ts'
import { type CertificateFont, unprintable } from './font.ts'
import { drawPage } from './page.ts'
import { addSignatureField } from './signature-field.ts'

/** What stands on a certificate's page. Times are RFC 3339. */
export interface CertificatePage {
  readonly title: string
  readonly number: string
  readonly issuer: string
  /** What it certifies, in one sentence. */
  readonly statement: string
  readonly fields: readonly { readonly label: string; readonly value: string }[]
  readonly basis: readonly { readonly law: string; readonly article: string }[]
  readonly issuedAt: string
  readonly expiresAt: string
  readonly reference: string
  /** What the QR code says. */
  readonly qr: string
  /** The sealed data, which are attached. */
  readonly certificate: string
}

/**
 * Draws a certificate: PDF/A-3b (ISO 19005-3) with the glyphs it shows embedded, the sealed data attached, and
 * an empty field for the signature.
 *
 * @throws Error when it holds a character that the font lacks, or more than fits on a page
 */
export async function renderCertificate(
  font: CertificateFont,
  page: CertificatePage,
): Promise<Buffer> {
  if (unprintable(font, textsOf(page).join('')).length > 0) {
    throw new Error('the certificate holds characters that cannot be printed')
  }
  const issued = new Date(page.issuedAt)
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    subset: 'PDF/A-3b',
    pdfVersion: '1.7',
    lang: 'zh-CN',
    displayTitle: true,
    // Its types know of files only; what is parsed already is taken as it is.
    font: font.font as never,
    info: {
      Title: inXml(`${page.title} ${page.number}`),
      Author: inXml(page.issuer),
      Creator: 'Jianzheng',
      Producer: 'Jianzheng',
      CreationDate: issued,
      ModDate: issued,
    },
  })
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const done = new Promise<void>((resolve, reject) => {
    document.on('end', resolve)
    document.on('error', reject)
  })
  // Each half holds the thread for milliseconds: what waits to be sent or read goes before it.
  await turn()
  drawPage(document, page)
  await turn()
  attachCertificate(document, page.certificate, issued)
  addSignatureField(document)
  document.end()
  await done
  return Buffer.concat(chunks)
}

/** What says what the document is also stands in XML, as pdfkit writes it: in wide forms, these mean nothing there. */
const inXml = (text: string) =>
  text.replaceAll('&', '＆').replaceAll('<', '＜').replaceAll('>', '＞')

function textsOf(page: CertificatePage): string[] {
  const { title, number, issuer, statement, reference, fields, basis } = page
  return [
    ...[title, number, issuer, statement, reference],
    ...fields.flatMap(({ label, value }) => [label, value]),
    ...basis.flatMap(({ law, article }) => [law, article]),
  ]
}

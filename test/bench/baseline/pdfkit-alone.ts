import PDFDocument from 'pdfkit'
import type { CertificatePage } from '../../../functions/certificate/render/render-certificate.ts'

/** The words of a certificate's page by pdfkit and nothing else, in the font of the file that is named. */
export async function handler({ page, font }: { page: CertificatePage; font: string }) {
  const document = new PDFDocument({ size: 'A4', font })
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const done = new Promise((resolve) => document.on('end', resolve))
  document.fontSize(27).text(page.title, { align: 'center' }).fontSize(12).text(page.number)
  for (const { label, value } of page.fields) document.text(`${label} ${value}`)
  document.text(page.statement).text(page.issuer).text(page.issuedAt).text(page.expiresAt)
  document.end()
  await done
  return { statusCode: Buffer.concat(chunks).length > 0 ? 200 : 500 }
}

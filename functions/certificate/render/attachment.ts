/** As what the sealed data are attached. */
export const attachmentName = 'certificate.sd-jwt'

/**
 * Attaches the sealed data as an associated file (ISO 19005-3 §6.8), not compressed: whoever has verified the
 * signature over the bytes finds it without a library for PDF.
 */
export function attachCertificate(
  document: PDFKit.PDFDocument,
  certificate: string,
  issued: Date,
): void {
  const { compress } = document
  document.compress = false
  const options: PDFKit.Mixins.PDFAttachmentOptions & { readonly relationship: string } = {
    name: attachmentName,
    type: 'application/dc+sd-jwt',
    description: 'Sealed data of this certificate (SD-JWT, RFC 9901)',
    creationDate: issued,
    modifiedDate: issued,
    // Its types do not know of it yet.
    relationship: 'Data',
  }
  document.file(Buffer.from(certificate), options)
  document.compress = compress
}

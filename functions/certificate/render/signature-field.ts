/** Bytes that are kept free for a signature with its certificate. */
export const signatureBytes = 3072

/** What stands in the place of the byte range until it is known: as wide as it will ever be. */
export const openRange = ['**********', '**********', '**********'] as const

/** What of pdfkit's inside a field takes. */
interface Inside {
  _acroform: { readonly fonts: object; readonly defaultFont: string }
  readonly _root: { readonly data: { [name: string]: unknown } }
}

/** An empty signature (ISO 32000-1 §12.8) in a field that takes no room on the page. */
export function addSignatureField(document: PDFKit.PDFDocument): void {
  const signature = document.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, ...openRange],
    Contents: Buffer.alloc(signatureBytes),
    M: document.info.CreationDate,
  })
  end(signature)
  const field = document.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: new String('seal'),
    V: signature,
    Rect: [0, 0, 0, 0],
    // Printed, and not to be changed.
    F: 132,
    P: document.page.dictionary,
  })
  end(field)
  document.page.annotations.push(field)
  // The form as pdfkit would begin it, without its wish that readers draw the fields, which PDF/A forbids.
  const inside = document as unknown as Inside
  inside._acroform = { fonts: {}, defaultFont: 'none' }
  inside._root.data.AcroForm = document.ref({ SigFlags: 3, Fields: [field], DR: { Font: {} } })
}

/** Writes an object that has no stream; pdfkit's types want one of each. */
function end(reference: PDFKit.PDFKitReference): void {
  ;(reference as unknown as { end(): void }).end()
}

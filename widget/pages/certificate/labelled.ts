import type { CertificateWording } from '../../../shared/catalogue/wording.ts'
import type { WordingDocument } from '../../../shared/catalogue/wording-document.ts'
import type { Disclosed } from '../../../shared/certificate/disclosure.ts'
import type { ProvenWords } from '../pledged-words.ts'

export interface CertificateDocument extends WordingDocument {
  readonly text: CertificateWording
}

export interface Labelled {
  readonly label: string
  readonly value: string
  /** Whether these are words, in the certificate's own language, or as they were sealed. */
  readonly isLabelWorded: boolean
  readonly isValueWorded: boolean
}

/** Fields under the words of the form. Without those, under their own short names: a value must not wait for them. */
export function labelled(
  fields: readonly Disclosed[],
  words: ProvenWords<CertificateDocument>,
): Labelled[] {
  return fields.map(({ name, value }) => {
    const plain = typeof value === 'string' ? value : JSON.stringify(value)
    const worded = typeof words === 'string' ? undefined : words.text.fields[name]
    const option = worded?.options?.[plain]
    return {
      label: worded?.label ?? name,
      value: option ?? plain,
      isLabelWorded: worded !== undefined,
      isValueWorded: option !== undefined,
    }
  })
}

export function isOfCertificate(document: WordingDocument): document is CertificateDocument {
  return 'fields' in document.text && 'offices' in document.text
}

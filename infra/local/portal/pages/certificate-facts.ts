import type { CertificateWording } from '../../../../shared/catalogue/wording.ts'
import type { ReceiptMaterial } from '../application.ts'
import type { Wording } from '../sealed-words.ts'

type Labels = CertificateWording['fields']

/** The fields of a certificate under the labels of its item; under their names while those cannot be had. */
export function certificateFacts(
  fields: NonNullable<ReceiptMaterial['fields']>,
  wording: Wording | undefined,
): (readonly [label: string, value: string])[] {
  const text: object = wording?.text ?? {}
  const labels: Labels = 'fields' in text ? (text.fields as Labels) : {}
  return fields.map(({ name, value }) => {
    const said = typeof value === 'string' ? value : JSON.stringify(value)
    const { label = name, options = {} } = labels[name] ?? {}
    return [label, options[said] ?? said] as const
  })
}

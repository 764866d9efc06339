import type { CertificateItem } from '../../shared/catalogue/item.ts'
import type { FieldValue } from '../../shared/certificate/requested-field.ts'
import type { Language } from '../../shared/kernel/language.ts'

/** The value of a field in words: the option it names, or itself. */
export function textOfField(
  item: CertificateItem,
  id: string,
  value: FieldValue,
  language: Language,
): string {
  const options = item.wording[language].fields[id]?.options ?? {}
  return options[String(value)] ?? String(value)
}

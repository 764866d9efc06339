import type { PublicCertificateItem } from '../../../shared/api/catalogue.ts'
import type { Answer } from '../../../shared/catalogue/question.ts'
import type { Level } from '../../../shared/certificate/area.ts'
import type { RequestedField } from '../../../shared/certificate/requested-field.ts'
import { maskIdNumber } from '../../../shared/identity/id-number.ts'
import type { Scene } from '../../proof/views/scene.ts'
import { sayDate } from '../../words/date.ts'
import type { FormField } from '../form.ts'
import type { CertificateWords } from '../words/words.ts'

export function officeAt({ text }: PublicCertificateItem, level: Level | undefined): string {
  return text.offices[`${level}`] ?? text.agency
}

export function labelOf({ text }: PublicCertificateItem, { question }: FormField): string {
  return text.fields[question.id]?.label ?? ''
}

/** A value as people write it. ID numbers that data filled in are not shown in full to who looks on. */
export function sayValue(
  { words, language }: Pick<Scene, 'words' | 'language'>,
  { text }: PublicCertificateItem,
  { question, source }: FormField,
  value: Answer | undefined,
): string {
  if (value === undefined || value === '') return words.notAnswered
  if (question.kind === 'date') return sayDate(`${value}`, language)
  if (question.kind === 'id-number' && value === source) return maskIdNumber(`${value}`)
  return text.fields[question.id]?.options?.[value] ?? `${value}`
}

/** Where data had a value from. */
export function saySource(
  { language }: Pick<Scene, 'language'>,
  { text }: PublicCertificateItem,
  said: CertificateWords,
  { origin, department = '', asOf }: RequestedField,
): string {
  if (origin === 'token') return said.fromToken
  if (origin === 'certificate') return said.fromCertificate
  const name = text.receivers[department]?.name
  return name && asOf ? said.fromRecord(name, sayDate(asOf, language)) : ''
}

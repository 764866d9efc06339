import type { MaterialProblem, Problem } from '../form-problem.ts'
import { type MaterialField, materialFields } from '../portal-site.ts'
import type { Words } from '../words/index.ts'

const ofMaterial: { readonly [Reason in MaterialProblem]: keyof Words } = {
  missing: 'fileMissing',
  empty: 'fileEmpty',
  'too-large': 'fileTooLarge',
  'wrong-type': 'fileWrongType',
  altered: 'receiptAltered',
  'unknown-key': 'receiptUnknownKey',
  'wrong-purpose': 'receiptWrongPurpose',
  'wrong-case': 'receiptWrongCase',
  awaited: 'receiptAltered',
  'not-confirmed': 'receiptNotConfirmed',
  expired: 'receiptExpired',
  'already-redeemed': 'receiptRedeemed',
  'not-recorded': 'receiptNotRecorded',
}

const missing: { readonly [field: string]: keyof Words } = {
  relation: 'problemChoose',
  household: 'problemChoose',
  school: 'problemChoose',
  confirm: 'problemConfirm',
}

const invalid: { readonly [field: string]: keyof Words } = {
  phone: 'problemPhone',
  homeAddress: 'problemAddress',
}

/** A problem in words a citizen can act on. */
export function problemWords({ field, reason }: Problem, words: Words): string {
  if (materialFields.includes(field as MaterialField) && reason !== 'invalid')
    return words[ofMaterial[reason]]
  const table = reason === 'missing' ? missing : invalid
  return words[table[field] ?? (reason === 'missing' ? 'problemMissing' : 'problemInvalid')]
}

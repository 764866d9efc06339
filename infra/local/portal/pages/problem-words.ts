import type { MaterialProblem, Problem } from '../form-problem.ts'
import type { FormField, PortalForm, Word } from '../forms/index.ts'
import type { Words } from '../words/index.ts'

const ofMaterial: { readonly [Reason in MaterialProblem]: Word } = {
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

const missing: { readonly [Kind in FormField['kind']]?: Word } = {
  select: 'problemChoose',
  radio: 'problemChoose',
  confirm: 'problemConfirm',
}

const invalid: { readonly [Kind in FormField['kind']]?: Word } = {
  phone: 'problemPhone',
  address: 'problemAddress',
}

/** A problem in words a citizen can act on. */
export function problemWords({ field, reason }: Problem, form: PortalForm, words: Words): string {
  const kind = form.fields[field]?.kind
  if (!kind) return words[reason === 'invalid' ? 'problemInvalid' : ofMaterial[reason]]
  if (reason === 'missing') return words[missing[kind] ?? 'problemMissing']
  return words[invalid[kind] ?? 'problemInvalid']
}

import type { Question } from '../catalogue/question.ts'
import type { CertificateWording } from '../catalogue/wording.ts'
import type { CertificateField } from './field.ts'

/** What a certificate's one page holds, in characters; its test draws pages that are as full as this allows. */
const room = { title: 40, label: 18, sentence: 300, laws: 3, law: 50, fields: 2300 }

/** What a field takes beside its value: a line and its edges. */
const perField = 70

/**
 * Whether the page holds whatever is answered, at the smallest print that can be read: a certificate that was
 * approved must not fail to be printed.
 *
 * @param words in Chinese, as documents are
 */
export function fitsOnePage(
  { title, sentence, basis, fields: labels }: CertificateWording,
  fields: readonly CertificateField[],
): boolean {
  const printed = fields.filter((field) => field.printed).map(({ question }) => question)
  const taken = printed.reduce((sum, one) => sum + perField + longest(one, labels[one.id]), 0)
  return (
    lengthOf(title) <= room.title &&
    lengthOf(sentence) <= room.sentence &&
    basis.length <= room.laws &&
    basis.every(({ law, article }) => lengthOf(law + article) <= room.law) &&
    printed.every(({ id }) => lengthOf(labels[id]?.label ?? '') <= room.label) &&
    taken <= room.fields
  )
}

/** Of an answer as it is printed. */
function longest(question: Question, words: CertificateWording['fields'][string] | undefined) {
  switch (question.kind) {
    case 'text':
      return question.maxLength
    case 'address':
      return 200
    case 'choice':
      return Math.max(...Object.values(words?.options ?? {}).map(lengthOf))
    default:
      return 20
  }
}

const lengthOf = (text: string) => [...text].length

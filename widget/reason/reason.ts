import type { Question } from '../../shared/catalogue/question.ts'
import type { Language } from '../../shared/kernel/language.ts'
import type { FieldReason } from '../../shared/kernel/problem.ts'
import { dayOf } from '../proof/views/field.ts'
import { sayDate } from '../words/date.ts'
import { reasonWords } from './words.ts'

/**
 * Why an answer will not do, with the bound it missed. In a chunk of its own, fetched while the
 * questions are read.
 */
export function sayReason(language: Language, question: Question, reason: FieldReason): string {
  const words = reasonWords[language]
  // A newer API may know a reason that this script does not.
  return (words[reason] ?? words.unknown).replace('{}', boundOf(language, question, reason))
}

function boundOf(language: Language, question: Question, reason: FieldReason): string {
  const [lower, upper] = boundsOf(question)
  const bound = /^too-l/.test(reason) ? upper : lower
  return question.kind === 'date' && bound ? sayDate(`${bound}`, language) : `${bound}`
}

function boundsOf(question: Question) {
  switch (question.kind) {
    case 'date':
      return [dayOf(question.earliest), dayOf(question.latest)]
    case 'number':
      return [question.minimum, question.maximum]
    case 'text':
      return [question.minLength, question.maxLength]
    // `checkAnswers` holds addresses to these lengths.
    default:
      return [5, 200]
  }
}

import type { Question } from '../../../shared/catalogue/question.ts'
import { dayInChina } from '../../../shared/kernel/instant.ts'
import type { FieldReason } from '../../../shared/kernel/problem.ts'
import { sayDate } from '../../words/date.ts'
import type { Scene } from './scene.ts'

/** Why an answer will not do, with the bound it missed. */
export function sayReason(scene: Scene, question: Question, reason: FieldReason): string {
  const { reasons } = scene.words
  // A newer API may know a reason that this script does not.
  return (reasons[reason] ?? reasons.unknown).replace('{}', boundOf(scene, question, reason))
}

function boundOf({ language }: Scene, question: Question, reason: FieldReason): string {
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

/** The day a bound of a date question means. */
export function dayOf(bound: string | undefined): string | undefined {
  return bound === 'today' ? dayInChina(Date.now()) : bound
}

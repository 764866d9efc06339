import { html } from 'lit'
import type { Answers, Question } from '../../../shared/catalogue/question.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { sayDate } from '../../words/date.ts'
import type { PledgeDocument, PledgedWords } from '../pledged-words.ts'
import { fact } from '../views/fact.ts'
import type { CompareWords } from './words.ts'

/**
 * What was answered, each under the words it was asked by. Without those, under the questions' own short
 * names: what was stated must not wait for them.
 */
export function statedAnswers(
  words: CompareWords,
  language: Language,
  pledgedWords: PledgedWords,
  answers: Answers,
) {
  if (typeof pledgedWords === 'string') {
    return Object.entries(answers).map(([id, answer]) =>
      fact(html`<span translate="no">${id}</span>`, `${answer}`),
    )
  }
  return pledgedWords.questions.map((question) => {
    const { label = question.id } = pledgedWords.text.questions[question.id] ?? {}
    const answer = answers[question.id]
    return fact(
      html`<span lang=${pledgedWords.language}>${label}</span>`,
      answer === undefined ? words.notAnswered : say(pledgedWords, question, answer, language),
    )
  })
}

function say(
  { text, language: asked }: PledgeDocument,
  { id, kind }: Question,
  answer: string | number,
  language: Language,
) {
  if (kind === 'date') return sayDate(`${answer}`, language)
  const option = text.questions[id]?.options?.[answer]
  return option
    ? html`<span lang=${asked}>${option}</span>`
    : html`<span translate="no">${answer}</span>`
}

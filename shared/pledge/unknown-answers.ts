import type { Answers, Question } from '../catalogue/question.ts'
import type { FieldProblem } from '../kernel/problem.ts'

/** Answers to what was never asked. @returns one entry each, as JSON Pointers (RFC 6901) under `/answers` */
export function unknownAnswers(questions: readonly Question[], answers: Answers): FieldProblem[] {
  return Object.keys(answers)
    .filter((id) => !questions.some((question) => question.id === id))
    .map((id) => ({ pointer: `/answers/${escapeToken(id)}`, reason: 'unknown' }))
}

const escapeToken = (name: string) => name.replace(/~/g, '~0').replace(/\//g, '~1')

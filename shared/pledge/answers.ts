import type { Answer, Answers, Question } from '../catalogue/question.ts'
import { isIdNumber, normalizeIdNumber } from '../identity/id-number.ts'
import { type CalendarDate, isCalendarDate } from '../kernel/instant.ts'
import type { FieldProblem, FieldReason } from '../kernel/problem.ts'

/**
 * Answers in their one spelling: surrounding space gone, ID numbers and phone numbers without the
 * ornaments people type. What is sealed and compared is this form, on the page and on the server.
 */
export function normalizeAnswers(questions: readonly Question[], answers: Answers): Answers {
  const normalized: { [question: string]: Answer } = {}
  for (const [id, answer] of Object.entries(answers)) {
    const question = questions.find((candidate) => candidate.id === id)
    const value = typeof answer === 'string' ? normalizeText(question, answer) : answer
    if (value !== '') normalized[id] = value
  }
  return normalized
}

/**
 * Checks normalized answers against the questions.
 *
 * @param today the day in China, which `today` in a date question means
 * @returns what is wrong, one entry a question, as JSON Pointers under `/answers`; empty when all is well
 */
export function checkAnswers(
  questions: readonly Question[],
  answers: Answers,
  today: CalendarDate,
): FieldProblem[] {
  const asked = questions.map((question) => question.id)
  const unknown = Object.keys(answers)
    .filter((id) => !asked.includes(id))
    .map((id) => problem(id, 'unknown'))
  const wrong = questions.flatMap((question) => {
    const answer = ownAnswer(answers, question.id)
    const reason = answer === undefined ? missing(question) : checkAnswer(question, answer, today)
    return reason ? [problem(question.id, reason)] : []
  })
  return [...unknown, ...wrong]
}

/** @returns why this answer will not do, or `undefined` when it will. */
export function checkAnswer(
  question: Question,
  answer: Answer,
  today: CalendarDate,
): FieldReason | undefined {
  if (question.kind === 'number') return checkNumber(answer, question.minimum, question.maximum)
  if (typeof answer !== 'string') return 'not-text'
  switch (question.kind) {
    case 'choice':
      return question.options.includes(answer) ? undefined : 'not-a-choice'
    case 'text':
      return checkLength(answer, question.minLength, question.maxLength)
    case 'address':
      return checkLength(answer, 5, 200)
    case 'date':
      return checkDate(answer, question.earliest, question.latest, today)
    case 'id-number':
      return isIdNumber(answer) ? undefined : 'not-an-id-number'
    case 'phone':
      return isPhoneNumber(answer) ? undefined : 'not-a-phone-number'
  }
}

/** A mainland mobile or landline number, or an international one in E.164 form. */
export function isPhoneNumber(text: string): boolean {
  return /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\+[1-9]\d{6,14})$/.test(text)
}

function missing(question: Question): FieldReason | undefined {
  return question.required ? 'missing' : undefined
}

function problem(question: string, reason: FieldReason): FieldProblem {
  const token = question.replace(/~/g, '~0').replace(/\//g, '~1')
  return { pointer: `/answers/${token}`, reason }
}

function normalizeText(question: Question | undefined, answer: string): string {
  const text = answer.trim()
  if (question?.kind === 'id-number') return normalizeIdNumber(text)
  if (question?.kind === 'phone') return text.normalize('NFKC').replace(/[\s()]/g, '')
  return text.normalize('NFC')
}

function checkNumber(answer: Answer, minimum: number, maximum: number): FieldReason | undefined {
  if (typeof answer !== 'number' || !Number.isSafeInteger(answer)) return 'not-a-number'
  if (answer < minimum) return 'too-small'
  return answer > maximum ? 'too-large' : undefined
}

/** Lengths count characters as people do, not UTF-16 units: a rare character is one. */
function checkLength(answer: string, minimum: number, maximum: number): FieldReason | undefined {
  const length = [...answer].length
  if (length < minimum) return 'too-short'
  return length > maximum ? 'too-long' : undefined
}

function checkDate(
  answer: string,
  earliest: string | undefined,
  latest: string | undefined,
  today: CalendarDate,
): FieldReason | undefined {
  if (!isCalendarDate(answer)) return 'not-a-date'
  if (earliest && answer < (earliest === 'today' ? today : earliest)) return 'too-early'
  return latest && answer > (latest === 'today' ? today : latest) ? 'too-late' : undefined
}

/** Not `Object.hasOwn`: the oldest browsers we serve lack it. */
function ownAnswer(answers: Answers, question: string): Answer | undefined {
  return Object.keys(answers).includes(question) ? answers[question] : undefined
}

import type { Answer, Answers, Question } from '../catalogue/question.ts'
import { isIdNumber, normalizeIdNumber } from '../identity/id-number.ts'
import { type CalendarDate, isCalendarDate } from '../kernel/instant.ts'
import type { FieldProblem, FieldReason } from '../kernel/problem.ts'

/**
 * Answers in their one spelling: surrounding space gone, ID numbers and phone numbers without the
 * ornaments people type. What is sealed and compared is this form, on the page and on the server.
 *
 * @returns answers to these questions, in their order, so that the same answers always make the same body
 */
export function normalizeAnswers(questions: readonly Question[], answers: Answers): Answers {
  const normalized: { [question: string]: Answer } = {}
  for (const question of questions) {
    const answer = ownAnswer(answers, question)
    const value = typeof answer === 'string' ? normalizeText(question, answer) : answer
    if (value !== undefined && value !== '') normalized[question.id] = value
  }
  return normalized
}

/**
 * Checks normalized answers to the questions.
 *
 * @param today the day in China, which `today` in a date question means
 * @returns what is wrong, one entry a question, as JSON Pointers under `/answers`; empty when all is well
 */
export function checkAnswers(
  questions: readonly Question[],
  answers: Answers,
  today: CalendarDate,
): FieldProblem[] {
  return questions.flatMap((question) => {
    const answer = ownAnswer(answers, question)
    const reason =
      answer !== undefined
        ? checkAnswer(question, answer, today)
        : question.required && ('missing' as const)
    return reason ? [{ pointer: `/answers/${question.id}`, reason }] : []
  })
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

function normalizeText({ kind }: Question, answer: string): string {
  const text = answer.trim()
  if (kind === 'id-number') return normalizeIdNumber(text)
  if (kind === 'phone') return text.normalize('NFKC').replace(/[\s()]/g, '')
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
function ownAnswer(answers: Answers, { id }: Question): Answer | undefined {
  return Object.keys(answers).includes(id) ? answers[id] : undefined
}

import { expect, test } from 'vitest'
import type { Question } from '../../../shared/catalogue/question.ts'
import { checkAnswers, normalizeAnswers } from '../../../shared/pledge/answers.ts'
import { unknownAnswers } from '../../../shared/pledge/unknown-answers.ts'

const questions: Question[] = [
  { id: 'home', kind: 'choice', required: true, options: ['owned', 'rented'] },
  { id: 'why', kind: 'text', required: false, minLength: 2, maxLength: 4 },
  { id: 'since', kind: 'date', required: true, earliest: '1990-01-01', latest: 'today' },
  { id: 'people', kind: 'number', required: true, minimum: 1, maximum: 20 },
  { id: 'idNumber', kind: 'id-number', required: true },
  { id: 'phone', kind: 'phone', required: true },
  { id: 'address', kind: 'address', required: true },
]

const good = {
  home: 'rented',
  since: '2024-02-29',
  people: 3,
  idNumber: '11010519491231002X',
  phone: '13800000000',
  address: '云溪区学府路十二号',
}

const check = (answers: object) =>
  checkAnswers(questions, normalizeAnswers(questions, answers as typeof good), '2026-09-01')

test('takes good answers, however people type numbers', () => {
  expect(check(good)).toEqual([])
  expect(check({ ...good, phone: ' 138 0000 0000 ', idNumber: '11010519491231002x' })).toEqual([])
})

test('a phone number has one spelling, whatever the keyboard', () => {
  const spelled = (phone: string) => normalizeAnswers(questions, { phone }).phone
  expect(spelled(' １３８　００００　００００ ')).toBe('13800000000')
  expect(spelled('（０１０）８８８８９９９９')).toBe('01088889999')
  expect(spelled('０１０－８８８８９９９９')).toBe('010-88889999')
  expect(spelled('＋８６ 138 0000 0000')).toBe('+8613800000000')
})

test.each([
  ['home', 'castle', 'not-a-choice'],
  ['home', undefined, 'missing'],
  ['home', '   ', 'missing'],
  ['home', 3, 'not-text'],
  ['why', '一', 'too-short'],
  ['why', '一二三四五', 'too-long'],
  ['since', '2023-02-29', 'not-a-date'],
  ['since', '2026-09-02', 'too-late'],
  ['since', '1989-12-31', 'too-early'],
  ['people', '3', 'not-a-number'],
  ['people', 1.5, 'not-a-number'],
  ['people', 0, 'too-small'],
  ['people', 21, 'too-large'],
  ['idNumber', '110105194912310021', 'not-an-id-number'],
  ['phone', '12345', 'not-a-phone-number'],
  ['address', '某处', 'too-short'],
])('says that %s = %j is %s', (question, answer, reason) => {
  const answers: Record<string, unknown> = { ...good, [question]: answer }
  if (answer === undefined) delete answers[question]
  expect(check(answers)).toEqual([{ pointer: `/answers/${question}`, reason }])
})

test('a rare character counts as one', () => {
  expect(check({ ...good, why: '𠮷𠮷𠮷𠮷' })).toEqual([])
})

test('what an object inherits is no answer', () => {
  const answers = Object.create({ home: 'owned' })
  expect(checkAnswers(questions, answers, '2026-09-01').length).toBe(6)
})

test('says what was never asked', () => {
  const answers = { ...good, 'a/b~c': 'x' }
  const normalized = normalizeAnswers(questions, answers)
  expect(Object.keys(normalized)).toEqual(
    questions.filter(({ id }) => id in good).map(({ id }) => id),
  )
  expect(unknownAnswers(questions, answers)).toEqual([
    { pointer: '/answers/a~1b~0c', reason: 'unknown' },
  ])
})

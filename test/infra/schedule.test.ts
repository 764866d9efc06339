import { expect, it } from 'vitest'
import { readSchedule } from '../../infra/local/schedule/expression.ts'

const hours = (expression: string, day = '2026-09-15') => {
  const isDue = readSchedule(expression)
  const begin = Date.parse(`${day}T00:00:00Z`)
  const minutes = Array.from({ length: 1440 }, (_, at) => begin + at * 60_000).filter(isDue)
  return minutes.map((minute) => new Date(minute).toISOString().slice(11, 16))
}

it.each([
  ['cron(0 19 * * ? *)', ['19:00']],
  ['cron(0/20 19-20 * * ? *)', ['19:00', '19:20', '19:40', '20:00', '20:20', '20:40']],
  ['cron(5,35 3 15 9 ? 2026)', ['03:05', '03:35']],
  ['cron(0 3 14 * ? *)', []],
  ['rate(12 hours)', ['00:00', '12:00']],
])('%s is due as EventBridge reads it', (expression, due) => {
  expect(hours(expression)).toEqual(due)
})

it.each(['cron(0 3 ? * MON *)', 'cron(0 3 * * *)', 'at(2026-09-15T03:00:00)', 'rate(1 week)'])(
  '%s is refused rather than misread',
  (expression) => {
    expect(() => readSchedule(expression)).toThrow(expression)
  },
)

import { expect, test } from 'vitest'
import { isCalendarDate, isInstant } from '../../../shared/kernel/instant.ts'

test.each(['2020-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect([isCalendarDate(text), isInstant(`${text}T23:59:59Z`)]).toEqual([true, true])
})

test.each([
  '',
  '2021-02-29',
  '2020-13-01',
  '2020-2-9',
  '20200229',
  '+012020-02-29',
  '-000001-01-01',
  '+010000-01',
  '-000001-01',
  '2020-02-29T00:00:00Z',
  ' 2020-02-29',
  '2020-02-29 ',
  '２０２０-02-29',
  'toString',
])('%j is none', (text) => {
  expect([isCalendarDate(text), isInstant(`${text}T00:00:00Z`)]).toEqual([false, false])
})

test.each([
  '2020-02-29T24:00:00Z',
  '2020-02-29T00:00:60Z',
  '2020-02-29T00:00:00.000Z',
  '2020-02-29T00:00:00+00:00',
  '2020-02-29T00:00:00z',
  '2020-02-29T00:00Z',
  '2020-02-29',
  '1582934400000',
])('%j is no moment as we write it', (text) => {
  expect(isInstant(text)).toBe(false)
})

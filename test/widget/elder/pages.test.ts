import { expect, test } from 'vitest'
import type { PublicPledgeItem } from '../../../shared/api/catalogue.ts'
import { residenceProof } from '../../../shared/catalogue/items/residence-proof.ts'
import { languages } from '../../../shared/kernel/language.ts'
import { checkOne, turning } from '../../../widget/elder/turning.ts'
import { dateOf } from '../../../widget/elder/views/date-parts.ts'
import { noticePages } from '../../../widget/elder/views/notice.ts'
import { begin, type Flow } from '../../../widget/proof/flow.ts'

const { questions, wording } = residenceProof
const item = { questions, text: wording['zh-Hans'] } as unknown as PublicPledgeItem
const at = (state: Flow['state'], more: Partial<Flow> = {}): Flow => ({
  ...begin('key'),
  state,
  ...more,
})

test.each(languages)('the notice in %s is split into pages whole and in order', (language) => {
  const text = wording[language]
  const pages = noticePages({ ...item, text } as PublicPledgeItem)
  expect(pages.flat()).toEqual(text.notice)
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.length).toBeLessThanOrEqual(text.notice.length)
})

test('the questions begin with the first after the notice, after a reload with the first still open', () => {
  const pages = turning()
  pages.settle(at('notice'), item)
  pages.settle(at('questions'), item)
  expect(pages.page).toBe(0)
  const reloaded = turning()
  const answers = { address: '幸福路 12 号', since: '2020-05-01' }
  reloaded.settle(at('questions', { answers }), item)
  expect(reloaded.page).toBe(2)
})

test('what the platform finds wrong opens its question, and leads back to the review', () => {
  const pages = turning()
  pages.settle(at('review'), item)
  const errors = [{ pointer: '/answers/housing', reason: 'not-a-choice' }] as const
  pages.settle(at('questions', { errors }), item)
  expect([pages.page, pages.isDetour, pages.wrong]).toEqual([2, true, errors])
})

test('a pause leaves the page as it was', () => {
  const pages = turning()
  pages.settle(at('notice'), item)
  pages.turn(2)
  pages.settle(at('notice'), item)
  pages.settle(at('refused'), item)
  pages.settle(at('notice'), item)
  expect(pages.page).toBe(2)
})

test('the confirming step leads back to the pledge, a new person to what was entered', () => {
  const pages = turning()
  pages.settle(at('confirm'), item)
  pages.settle(at('review'), item)
  expect(pages.page).toBe(1)
  pages.settle(at('sending'), item)
  pages.settle(at('review'), item)
  expect(pages.page).toBe(0)
})

test('another case opens the notice from its beginning', () => {
  const pages = turning()
  pages.settle(at('notice'), item)
  pages.turn(4)
  pages.settle(at('notice'), item)
  pages.settle(at('questions'), item)
  pages.settle(at('notice'), item)
  expect(pages.page).toBe(0)
})

test.each([
  [['2020', '5', '1'], '2020-05-01'],
  [['２０２０', '１２', ' ３１ '], '2020-12-31'],
  [['', '', ''], ''],
  [['2020', '', ''], '2020--'],
  [['2020', '5月', '1'], '2020-5月-01'],
] as const)('year, month and day %j are taken down as %s', (typed, answer) => {
  expect(dateOf(typed)).toBe(answer)
})

test('a date that does not exist or is not complete has to be corrected', () => {
  const since = questions.find(({ kind }) => kind === 'date')
  if (!since) throw new Error('the item asks for no date')
  for (const answer of ['2020--', '2021-02-29', '2020-5月-01']) {
    expect(checkOne(since, { since: answer })).toMatchObject([{ reason: 'not-a-date' }])
  }
  expect(checkOne(since, { since: '2020-02-29' })).toEqual([])
})

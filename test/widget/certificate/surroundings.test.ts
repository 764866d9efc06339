import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { pressSeen } from '../../browser/frame/sight.ts'
import { heading, receiptOf } from '../../browser/steps.ts'
import { startCard } from './card.ts'
import type { StandIn } from './stand-in.ts'

const card = startCard()
const { button, look, agree, fillIn } = card
let page: Page
let standIn: StandIn
beforeEach(() => {
  ;({ page, standIn } = card)
})

test.each([
  ['zh-HK', '網上申請這份證明', '我自己填寫', '核對並補全表單'],
  ['en', 'Ask for this certificate online', 'Fill in myself', 'Check and complete the form'],
])('speaks %s', async (lang, first, go, then) => {
  await page.goto(`${standIn.origin}/form?lang=${lang}`)
  await heading(page, first).waitFor()
  await look(`notice-${lang}`)
  await button(go).click()
  await heading(page, then).waitFor()
  await look(`form-${lang}`)
})

test('folded it is one line that opens', async () => {
  page = await card.newTab('tag=data-folded')
  await button('改为网上申请电子证明').click()
  await heading(page, '网上申请这份证明').waitFor()
})

test('large type shows the same card', async () => {
  await agree()
  await button('大字版').click()
  await button('更正 配偶姓名').waitFor()
  await look('large-form')
  await fillIn()
  await button('提交给村民委员会').click()
  await heading(page, '等待村民委员会审核').waitFor()
  await look('large-at-village')
})

test('in a frame of ours, agreeing and sending each take a confirming step of its own', async () => {
  page = await card.newTab('tag=data-mode%3Dframe')
  const frame = page.frameLocator('jz-proof iframe')
  const press = (name: string) => frame.getByRole('button', { name }).click()
  await frame.getByLabel('我同意向区民政局调取数据').check()
  await press('同意并填表')
  await frame.getByText('您即将同意调取“夫妻的婚姻登记和子女情况”').waitFor()
  expect(standIn.office.orders).toBe(0)
  await press('返回')
  await frame.getByLabel('我同意向区民政局调取数据').waitFor()
  await press('同意并填表')
  await pressSeen(frame.getByRole('button', { name: '确认，开始填表' }))
  await frame.getByLabel('云溪村').check()
  await press('继续')
  await press('提交给村民委员会')
  await frame.getByText('您即将向区卫生健康局申请计划生育证明').waitFor()
  expect(standIn.office.sendings).toBe(0)
  await look('frame-confirm-send')
  await pressSeen(frame.getByRole('button', { name: '确认，提交申请' }))
  await frame.getByRole('heading', { name: '等待村民委员会审核' }).waitFor()
  await expect.poll(() => receiptOf(page)).toBe('receipt.1.x')
  standIn.office.issue()
  standIn.office.makeDocument()
  await page.reload()
  await frame.getByRole('heading', { name: '电子证明已签发' }).waitFor()
  await expect.poll(() => receiptOf(page)).toBe('certificate.1.x~field~')
  await look('frame-issued')
  const download = page.waitForEvent('download')
  await press('保存证明文件（PDF）')
  expect((await download).suggestedFilename()).toBe('110105-2026-0000123-7.pdf')
})

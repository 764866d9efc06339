import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vaccinationCheckZhHans as text } from '../../../shared/catalogue/items/vaccination-check.zh-hans.ts'
import { axeOn } from '../axe.ts'
import { cut, lostAfterwards } from '../faults.ts'
import { heading, receiptOf } from '../steps.ts'
import { agree, type CheckWorld, startCheckWorld, words } from './check-world.ts'

let world: CheckWorld
beforeAll(async () => {
  world = await startCheckWorld()
})
afterAll(() => world.stop())

const phone = { width: 390, height: 844 }

const button = (page: Page, name: string) =>
  page.locator('jz-proof').getByRole('button', { name, exact: true })

async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `.build/pictures/rights-${name}.png`, fullPage: true })
  expect((await axeOn(page, { include: 'jz-proof' })).violations).toEqual([])
  const isWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect(isWide).toBe(false)
}

const isLed = (page: Page, name: string) =>
  expect
    .poll(() =>
      page
        .locator('jz-proof')
        .getByRole('heading', { name })
        .first()
        .evaluate((one) => one.matches(':focus')),
    )
    .toBe(true)

describe('the consents of a citizen', () => {
  test('are listed with who was asked and who used the answer; the one at hand is two clicks away', async () => {
    const { page } = await world.visitCheck()
    await page.setViewportSize(phone)
    await agree(page)
    await heading(page, words.confirmed).waitFor()
    await button(page, '查看或撤回同意').press('Enter')
    await isLed(page, '撤回同意')
    await page.getByText(text.withdrawal).waitFor()
    await page.getByText('（这一次）').waitFor()
    await page
      .getByText(/区卫生健康局：.*，确认/)
      .first()
      .waitFor()
    await page.getByText('还没有使用').first().waitFor()
    await look(page, 'consents')
    expect(await receiptOf(page)).not.toBeNull()
    await button(page, '不撤回').click()
    await button(page, '查看或撤回同意').click()
    await button(page, '确认撤回').click()
    await heading(page, '已撤回同意').waitFor()
    expect(await receiptOf(page)).toBeNull()
    await button(page, '查看或撤回同意').click()
    await page.getByText('已撤回', { exact: true }).first().waitFor()
    await look(page, 'consents-withdrawn')
  })

  test('of an earlier case are withdrawn from here as well', async () => {
    const earlier = await world.visitCheck()
    await agree(earlier.page)
    await heading(earlier.page, words.confirmed).waitFor()
    const { page } = await world.visitCheck()
    await agree(page)
    await heading(page, words.confirmed).waitFor()
    await button(page, '查看或撤回同意').click()
    await page.getByText('（这一次）').waitFor()
    await page
      .locator('jz-proof')
      .getByRole('button', { name: /^撤回对/ })
      .first()
      .click()
    await look(page, 'consents-confirm')
    await button(page, '确认撤回').last().click()
    await page.getByText(/^已撤回 \d{4}年/).waitFor()
    expect(await receiptOf(page)).not.toBeNull()
  })

  test('cannot be read for now: that is said, and trying again reads them', async () => {
    const { page } = await world.visitCheck()
    await agree(page)
    await heading(page, words.confirmed).waitFor()
    world.platform.next('/v1/records?', cut, cut, cut)
    await button(page, '查看或撤回同意').click()
    await page.getByRole('alert').getByText('现在连不上').waitFor()
    await look(page, 'consents-unreachable')
    await button(page, '再试一次').click()
    await page.getByText('（这一次）').waitFor()
  })

  test('whose code cannot be loaded leave the answer where it is, and the button to try again', async () => {
    const { page } = await world.visitCheck()
    await agree(page)
    await heading(page, words.confirmed).waitFor()
    await page.route('**/rights.js*', (route) => route.abort())
    await button(page, '查看或撤回同意').click()
    await page.locator('jz-proof').getByRole('alert').first().waitFor()
    expect(await receiptOf(page)).not.toBeNull()
    await page.unroute('**/rights.js*')
    await button(page, '查看或撤回同意').click()
    await isLed(page, '撤回同意')
  })
})

describe('an answer that is wrong', () => {
  test('is disputed with a reason, and waits for a clerk: the form goes with the consent', async () => {
    const { page } = await world.visitCheck()
    await page.setViewportSize(phone)
    world.register.says = 'no'
    await agree(page)
    await heading(page, '区卫生健康局已答复').waitFor()
    await look(page, 'no')
    await button(page, '结果不对').click()
    await isLed(page, '为什么不对？')
    await look(page, 'dispute')
    await button(page, '提交异议').click()
    await page.getByRole('alert').getByText('请写明哪里不对').waitFor()
    await look(page, 'dispute-missing')
    await page.getByLabel('您的理由').fill('孩子九月已经补种')
    await button(page, '提交异议').click()
    await heading(page, '等待区卫生健康局书面答复').waitFor()
    await look(page, 'disputed')
    expect(JSON.parse(atob(`${await receiptOf(page)}`.split('.')[1] ?? '')).kind).toBe('consent')
    expect(await button(page, '结果不对').count()).toBe(0)
    await page.reload()
    await heading(page, '等待区卫生健康局书面答复').waitFor()
  })

  test('is disputed once, when the answer to it was lost on the way', async () => {
    const { page } = await world.visitCheck()
    world.register.says = 'no'
    await agree(page)
    await button(page, '结果不对').click()
    await page.getByLabel('您的理由').fill('孩子九月已经补种')
    world.platform.next('/v1/checks/', lostAfterwards)
    await button(page, '提交异议').click()
    await heading(page, '等待区卫生健康局书面答复').waitFor()
  })

  test('keeps the reason when the platform cannot be reached', async () => {
    const { page } = await world.visitCheck()
    world.register.says = 'no'
    await agree(page)
    await button(page, '结果不对').click()
    await page.getByLabel('您的理由').fill('孩子九月已经补种')
    world.platform.next('/v1/checks/', cut, cut, cut)
    await button(page, '提交异议').click()
    await page.getByRole('alert').getByText('现在连不上').waitFor()
    expect(await page.getByLabel('您的理由').inputValue()).toBe('孩子九月已经补种')
    await button(page, '返回上一步').click()
    await button(page, '结果不对').waitFor()
  })
})

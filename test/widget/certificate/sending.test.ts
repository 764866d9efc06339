import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { heading, receiptOf } from '../../browser/steps.ts'
import { startCard } from './card.ts'
import type { StandIn } from './stand-in.ts'

const card = startCard()
const { button, look, isLed, agree, fillIn } = card
let page: Page
let standIn: StandIn
beforeEach(() => {
  ;({ page, standIn } = card)
})

describe('sending', () => {
  test('whose answer was lost, or which was clicked twice, makes one request', async () => {
    standIn.next('/v1/certificates', 'lost-before')
    await page.reload()
    standIn.next('/v1/certificates', 'lost-after')
    await agree()
    await fillIn()
    standIn.next('/v1/certificates/', 'lost-after')
    await button('提交给村民委员会')
      .dblclick({ force: true })
      .catch(() => {})
    await heading(page, '等待村民委员会审核').waitFor({ timeout: 15_000 })
    await isLed('等待村民委员会审核')
    expect(standIn.office.sendings).toBe(1)
    expect(await receiptOf(page)).toBe('receipt.1.x')
    await page.reload()
    await heading(page, '等待村民委员会审核').waitFor()
    expect(await receiptOf(page)).toBe('receipt.1.x')
  })

  test('that ended without an answer shows what stands when the page is opened again', async () => {
    await agree()
    await fillIn()
    standIn.next('/v1/certificates/', 'lost-after', ...Array(7).fill('lost-before'))
    await button('提交给村民委员会').click()
    await page.getByText('再试一次不会重复').waitFor({ timeout: 15_000 })
    await look('unanswered')
    standIn.clear()
    const again = await page.context().newPage()
    await again.goto(page.url())
    await heading(again, '等待村民委员会审核').waitFor()
    await button('再试一次').click()
    await heading(page, '等待村民委员会审核').waitFor()
    expect(standIn.office.sendings).toBe(1)
  })
})

test('the keyboard alone gets from the notice to the office', async () => {
  await heading(page, '网上申请这份证明').waitFor()
  await page.getByLabel('我同意向区民政局调取数据').focus()
  await page.keyboard.press('Space')
  await button('同意并填表').press('Enter')
  await isLed('核对并补全表单')
  await page.getByLabel('云溪村').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await isLed('核对后提交')
  await button('提交给村民委员会').press('Enter')
  await isLed('等待村民委员会审核')
})

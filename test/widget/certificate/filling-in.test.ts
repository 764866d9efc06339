import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { heading, receiptOf } from '../../browser/steps.ts'
import { startCard } from './card.ts'
import type { StandIn } from './stand-in.ts'

const card = startCard()
const { complaints, button, look, isLed, agree, fillIn } = card
let page: Page
let standIn: StandIn
beforeEach(() => {
  ;({ page, standIn } = card)
})

describe('the form', () => {
  test('is filled in, says from where, and only what may be corrected can be', async () => {
    await agree()
    await isLed('核对并补全表单')
    const card = page.locator('jz-proof')
    await card.getByText('110***********002X').waitFor()
    await card.getByText('来自区民政局，数据截至 2026年8月31日').first().waitFor()
    expect(await button(/^更正/).count()).toBe(3)
    await look('form')
    await button('更正 配偶姓名').click()
    const field = page.getByRole('textbox', { name: '配偶姓名' })
    expect(await field.evaluate((one) => one.matches(':focus'))).toBe(true)
    await field.fill('王小强')
    await card.getByText('原来是：王强').waitFor()
    await look('form-correcting')
    await fillIn()
    await card.getByText('更正的内容由工作人员核实').waitFor()
    await look('review')
    await button('提交给村民委员会').click()
    await heading(page, '等待村民委员会审核').waitFor()
    expect(standIn.office.request?.fields).toContainEqual(
      expect.objectContaining({ id: 'spouse', value: '王小强', corrected: '王强' }),
    )
    expect(complaints).toEqual([])
  })

  test('a correction that is taken back is none', async () => {
    await agree()
    await button('更正 配偶姓名').click()
    await page.getByRole('textbox', { name: '配偶姓名' }).fill('王小强')
    await button('不更正 配偶姓名').click()
    expect(await page.getByRole('textbox', { name: '配偶姓名' }).count()).toBe(0)
    expect(await button('更正 配偶姓名').evaluate((one) => one.matches(':focus'))).toBe(true)
    await fillIn()
    await button('提交给村民委员会').click()
    await heading(page, '等待村民委员会审核').waitFor()
    expect(standIn.office.request?.fields.filter(({ corrected }) => corrected)).toEqual([])
  })

  test('says what is missing or wrong where it is, by this page and by the platform', async () => {
    await agree()
    await page.getByLabel('联系电话').fill('12')
    await button('继续').click()
    await page.getByRole('alert').getByRole('link', { name: '所在村（社区）' }).waitFor()
    await page.getByRole('alert').getByRole('link', { name: '联系电话' }).click()
    expect(await page.getByLabel('联系电话').evaluate((one) => one.matches(':focus'))).toBe(true)
    await look('form-errors')
    await page.getByLabel('联系电话').fill('')
    await fillIn()
    standIn.next('/v1/certificates/', {
      code: 'answers-invalid',
      errors: [{ pointer: '/fields/village', reason: 'not-a-choice' }],
    })
    await button('提交给村民委员会').click()
    await page.getByRole('alert').getByRole('link', { name: '所在村（社区）' }).waitFor()
  })

  test('of departments that know nothing says so, and is written by the citizen', async () => {
    standIn.office.hasRecord = false
    await agree()
    await page.getByText('没有从区民政局查到数据').waitFor()
    await page.getByLabel('配偶姓名').waitFor()
  })

  test('keeps what was written over a reload and Back, and another choice of departments', async () => {
    await agree()
    await page.getByLabel('联系电话').fill('138 0013 8000')
    await button('更正 配偶姓名').click()
    await page.getByRole('textbox', { name: '配偶姓名' }).fill('王小强')
    await page.reload()
    await heading(page, '核对并补全表单').waitFor()
    expect(await page.getByLabel('联系电话').inputValue()).toBe('138 0013 8000')
    expect(await page.getByRole('textbox', { name: '配偶姓名' }).inputValue()).toBe('王小强')
    await fillIn()
    await page.reload()
    await heading(page, '核对后提交').waitFor()
    await button('返回上一步').click()
    await button('返回上一步').click()
    await button('我自己填写').click()
    await heading(page, '核对并补全表单').waitFor()
    expect(await page.getByLabel('联系电话').inputValue()).toBe('13800138000')
    expect(await page.getByLabel('配偶姓名').inputValue()).toBe('王小强')
    expect(await receiptOf(page)).toBeNull()
  })
})

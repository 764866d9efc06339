import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { heading, receiptOf } from '../../browser/steps.ts'
import { startCard } from './card.ts'
import { item } from './item.ts'
import type { StandIn } from './stand-in.ts'

const card = startCard()
const { complaints, button, look, agree } = card
let page: Page
let standIn: StandIn
beforeEach(() => {
  ;({ page, standIn } = card)
})

describe('before anything is asked', () => {
  test('it says what is certified, who decides and by when, and whom the form is asked of', async () => {
    await heading(page, '网上申请这份证明').waitFor()
    const card = page.locator('jz-proof')
    await card.getByText('证明内容：夫妻的婚姻和生育情况').waitFor()
    await card.getByText('共 3 级审核，最长 10 天').waitFor()
    await card.getByText('村民委员会：收到后 2 天内').waitFor()
    await card.getByText('《中华人民共和国人口与计划生育法》第二十三条').waitFor()
    for (const said of Object.values(item.text.receivers['civil-affairs'] ?? {})) {
      await card.getByText(said, { exact: true }).first().waitFor()
    }
    for (const box of await card.getByRole('checkbox').all())
      expect(await box.isChecked()).toBe(false)
    await look('notice')
    expect(await receiptOf(page)).toBeNull()
    expect(await page.locator('#proof').isVisible()).toBe(false)
    await button('改为上传证明材料').click()
    expect(await page.locator('#proof').isVisible()).toBe(true)
    await button('改为网上申请电子证明').click()
    await heading(page, '网上申请这份证明').waitFor()
    expect(complaints).toEqual([])
  })

  test('nobody is asked without a tick, and filling in oneself needs none', async () => {
    await button('同意并填表').click()
    await page.getByRole('alert').getByText('请先勾选您同意的部门').waitFor()
    await look('notice-missing')
    expect(standIn.office.orders).toBe(0)
    await button('我自己填写').click()
    await heading(page, '核对并补全表单').waitFor()
    expect(standIn.office.request?.askings).toEqual([])
    await look('form-by-hand')
    await page.getByLabel('配偶姓名').waitFor()
  })
})

describe('an item of another kind', () => {
  test('with a duty by law one is told of it, and nobody is asked to agree', async () => {
    standIn.begin({ basis: 'statutory-duty' })
    await page.reload()
    await button('知道了，开始填表').waitFor()
    expect(await page.locator('jz-proof').getByRole('checkbox').count()).toBe(0)
    expect(await button('我自己填写').count()).toBe(0)
    await button('知道了，开始填表').click()
    await page.getByText('来自区民政局').first().waitFor()
  })

  test('without departments it begins with one button', async () => {
    standIn.begin({ receivers: [] })
    await page.reload()
    await button('开始填写').waitFor()
    await look('notice-no-departments')
    await button('开始填写').click()
    await heading(page, '核对并补全表单').waitFor()
    expect(standIn.office.request?.askings).toEqual([])
  })

  test('whose words have changed meanwhile is read again, and nothing is lost or sent', async () => {
    // What stands in the case is asked for first; what comes next is the answer to the order.
    await page.getByLabel('我同意向区民政局调取数据').check()
    await page.waitForLoadState('networkidle')
    standIn.next('/v1/certificates', { code: 'item-replaced' })
    await button('同意并填表').click()
    await page.getByText('告知内容已更新').waitFor()
    expect(standIn.office.orders).toBe(0)
    await agree()
  })
})

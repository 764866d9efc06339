import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { heading, receiptOf } from '../../browser/steps.ts'
import { startCard } from './card.ts'
import { item } from './item.ts'
import type { StandIn } from './stand-in.ts'

const card = startCard()
const { complaints, button, look, agree, fillIn, send, comeBack } = card
let page: Page
let standIn: StandIn
beforeEach(() => {
  ;({ page, standIn } = card)
})

describe('where it stands', () => {
  test('is learned on coming back: level by level, made, issued, and in the form', async () => {
    await send()
    await look('at-village')
    standIn.office.approve()
    await comeBack()
    await heading(page, '等待镇人民政府审核').waitFor()
    await page
      .getByRole('status')
      .filter({ hasText: '镇人民政府正在审核，最迟 2026年9月12日前办结' })
      .waitFor()
    await look('at-town')
    standIn.office.approve()
    standIn.office.approve()
    await comeBack()
    await heading(page, '已审核通过').waitFor()
    await look('sealing')
    expect(await receiptOf(page)).toBe('receipt.1.x')
    standIn.office.issue()
    await heading(page, '电子证明已签发').waitFor()
    await page.getByText('110105-2026-0000123-7').waitFor()
    await look('issued')
    expect(await receiptOf(page)).toBe('certificate.1.x~field~')
    await page.reload()
    await heading(page, '电子证明已签发').waitFor()
    expect(await receiptOf(page)).toBe('certificate.1.x~field~')
    expect(complaints).toEqual([])
  })

  test('the document is saved, once it is made', async () => {
    await send()
    standIn.office.issue()
    await page.reload()
    const download = page.waitForEvent('download')
    await button('保存证明文件').click()
    await page.getByText('文件正在生成').waitFor()
    await look('document-not-ready')
    standIn.office.makeDocument()
    expect((await download).suggestedFilename()).toBe('110105-2026-0000123-7.pdf')
    await page.getByRole('link', { name: '打开文件' }).waitFor()
    await look('document-saved')
  })

  test('returned: the reason, the form as it was, and sent again', async () => {
    await send()
    standIn.office.giveBack('请写明配偶的联系方式')
    await comeBack()
    await heading(page, '村民委员会退回，请修改').waitFor()
    await page.getByText('村民委员会的意见：请写明配偶的联系方式').waitFor()
    await look('returned')
    await button('修改后重新提交').click()
    expect(await page.getByLabel('云溪村').isChecked()).toBe(true)
    await page.getByLabel('联系电话').fill('13800138000')
    await page.reload()
    expect(await page.getByLabel('联系电话').inputValue()).toBe('13800138000')
    await fillIn()
    await button('提交给村民委员会').click()
    await heading(page, '等待村民委员会审核').waitFor()
    expect(standIn.office.sendings).toBe(2)
  })

  test('refused: the reason, the ways of appeal, and the upload is back', async () => {
    await send()
    standIn.office.approve()
    standIn.office.refuse('不属于本镇管辖')
    await comeBack()
    await heading(page, '申请没有通过').waitFor()
    await page.getByText('镇人民政府的意见：不属于本镇管辖').waitFor()
    await page.getByText('六十日内申请行政复议').waitFor()
    await look('refused')
    expect(await receiptOf(page)).toBeNull()
    expect(await page.locator('#proof').isVisible()).toBe(true)
    await button('重新申请').click()
    await heading(page, '网上申请这份证明').waitFor()
  })

  test.each([
    ['revoked', '电子证明已撤销'],
    ['superseded', '电子证明已被新的代替'],
    ['expired', '电子证明已过期'],
  ] as const)('%s: said plainly, and the upload is back', async (state, said) => {
    await send()
    standIn.office.issue()
    await comeBack()
    await heading(page, '电子证明已签发').waitFor()
    standIn.office.end(state, '数据有误')
    await comeBack()
    await heading(page, said).waitFor()
    await look(state)
    expect(await receiptOf(page)).toBeNull()
    expect(await page.locator('#proof').isVisible()).toBe(true)
  })

  test('is withdrawn by two clicks, and can be begun anew', async () => {
    await send()
    await button('撤回申请').click()
    await page.getByText(item.text.withdrawal).waitFor()
    await look('withdraw')
    await button('不撤回').click()
    expect(await button('撤回申请').evaluate((one) => one.matches(':focus'))).toBe(true)
    await button('撤回申请').click()
    await button('确认撤回').click()
    await heading(page, '申请已撤回').waitFor()
    await look('withdrawn')
    expect(await receiptOf(page)).toBeNull()
    await button('重新申请').click()
    await agree()
    expect(standIn.office.orders).toBe(2)
  })

  test('is asked for once a minute while somebody looks, and not at all while nobody does', async () => {
    await page.clock.install()
    await page.reload()
    await send()
    const before = standIn.asked.length
    await page.clock.runFor(50_000)
    expect(standIn.asked.length).toBe(before)
    standIn.office.approve()
    await page.clock.runFor(15_000)
    await heading(page, '等待镇人民政府审核').waitFor()
    expect(standIn.asked.length).toBe(before + 1)
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await page.clock.runFor(600_000)
    expect(standIn.asked.length).toBe(before + 1)
  })

  test('is shown as it was while the platform cannot be reached', async () => {
    await send()
    standIn.next('/v1/certificates', { code: 'token-missing' })
    await comeBack()
    await expect.poll(() => standIn.asked[standIn.asked.length - 1]).toBe('GET /v1/certificates')
    await heading(page, '等待村民委员会审核').waitFor()
    expect(await receiptOf(page)).toBe('receipt.1.x')
  })
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { familyPlanningCertificateZhHans as text } from '../../../shared/catalogue/items/family-planning-certificate.zh-hans.ts'
import { lostAfterwards } from '../faults.ts'
import { heading, receiptOf, sealedReference, submit } from '../steps.ts'
import { type CertificateWorld, citizen, startCertificateWorld } from './certificate-world.ts'

let world: CertificateWorld
beforeAll(async () => {
  world = await startCertificateWorld()
})
afterAll(() => world.stop())

const button = (page: Page, name: string) =>
  page.locator('jz-proof').getByRole('button', { name, exact: true })
const kindOf = (receipt: string | null | undefined) =>
  JSON.parse(Buffer.from(`${receipt}`.split('.')[1] ?? '', 'base64url').toString())
const at = (office: 'village' | 'town' | 'district') => `等待${text.offices[office]}审核`
const submitName = `提交给${text.offices.village}`

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.JZ_PICTURES
  await page.waitForTimeout(150)
  if (folder) await page.screenshot({ path: `${folder}/real-${name}.png`, fullPage: true })
}

/** As who turns to another app and comes back. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('联系电话').fill('138 0013 8000')
  await page.getByLabel('办理计划生育奖励').check()
  await button(page, '继续').click()
  await heading(page, '核对后提交').waitFor()
}

async function agreeAndSend(page: Page): Promise<string> {
  await page.getByLabel('我同意向区卫生健康局调取数据').check()
  await button(page, '同意并填表').click()
  await fillIn(page)
  await button(page, submitName).click()
  await heading(page, at('village')).waitFor()
  return await sealedReference(page)
}

test('a certificate goes from the consent over three offices into the form, without a trip', async () => {
  const { page, complaints } = await world.visitForm()
  await heading(page, '网上申请这份证明').waitFor()
  await look(page, 'notice')
  await page.getByLabel('我同意向区卫生健康局调取数据').check()
  await button(page, '同意并填表').click()
  await page.getByText(citizen.spouseName).waitFor()
  await look(page, 'form')
  await fillIn(page)
  await look(page, 'review')
  expect(await receiptOf(page)).toBeNull()
  await button(page, submitName).click()
  await heading(page, at('village')).waitFor()
  const reference = await sealedReference(page)
  expect(kindOf(await receiptOf(page))).toMatchObject({ kind: 'certificate-step', action: 'send' })
  await look(page, 'at-village')
  await world.decide('village', reference, 'approve')
  await comeBack(page)
  await heading(page, at('town')).waitFor()
  await world.decide('town', reference, 'approve')
  await comeBack(page)
  await heading(page, at('district')).waitFor()
  await look(page, 'at-district')
  await world.decide('district', reference, 'approve')
  await comeBack(page)
  await heading(page, '电子证明已签发').waitFor({ timeout: 30_000 })
  await look(page, 'issued')
  const carried = await receiptOf(page)
  expect(carried).toMatch(/~$/)
  const download = page.waitForEvent('download', { timeout: 60_000 })
  await button(page, '保存证明文件（PDF）').click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^681302-\d{4}-\d{7}-[\dX]\.pdf$/)
  await look(page, 'saved')
  await submit(page)
  expect(world.host.submitted?.proof).toBe(carried)
  expect(complaints).toEqual([])
})

test('filled in by hand, corrected and returned, it is sent again with what was said', async () => {
  const { page } = await world.visitForm()
  await button(page, '我自己填写').click()
  await page.getByLabel('配偶姓名').fill('林浩然')
  await page.getByLabel('结婚登记日期').fill('2018-05-20')
  await page.getByLabel('子女数').fill('1')
  await page.getByLabel('住址').fill('云溪镇云溪村三组 12 号')
  await page.getByLabel('云溪村', { exact: true }).check()
  await fillIn(page)
  await button(page, submitName).click()
  await heading(page, at('village')).waitFor()
  const reference = await sealedReference(page)
  await world.decide('village', reference, 'return', '请写明子女姓名')
  await comeBack(page)
  await page.getByText('请写明子女姓名').waitFor()
  await look(page, 'returned')
  await button(page, '修改后重新提交').click()
  expect(await page.getByLabel('配偶姓名').inputValue()).toBe('林浩然')
  await page.getByLabel('子女姓名').fill('林沐辰')
  await button(page, '继续').click()
  await button(page, submitName).click()
  await heading(page, at('village')).waitFor()
  await world.decide('village', reference, 'refuse', '不属于本村管辖')
  await comeBack(page)
  await heading(page, '申请没有通过').waitFor()
  await page.getByText(text.appeal).waitFor()
  await look(page, 'refused')
  expect(await receiptOf(page)).toBeNull()
  expect(await page.locator('#proof').isVisible()).toBe(true)
})

test('whose answers were lost on the way is one request, and is withdrawn and begun anew', async () => {
  const { page } = await world.visitForm()
  await heading(page, '网上申请这份证明').waitFor()
  world.platform.next('/v1/certificates', lostAfterwards)
  await page.getByLabel('我同意向区卫生健康局调取数据').check()
  await button(page, '同意并填表').click()
  await heading(page, '核对并补全表单').waitFor()
  await fillIn(page)
  world.platform.next('/v1/certificates/', lostAfterwards, lostAfterwards)
  await button(page, submitName).click()
  await heading(page, at('village')).waitFor()
  const reference = await sealedReference(page)
  await page.reload()
  await heading(page, at('village')).waitFor()
  expect(await sealedReference(page)).toBe(reference)
  await button(page, '撤回申请').click()
  await page.getByText(text.withdrawal).waitFor()
  await button(page, '确认撤回').click()
  await heading(page, '申请已撤回').waitFor()
  expect(await receiptOf(page)).toBeNull()
  await button(page, '重新申请').click()
  expect(await agreeAndSend(page)).not.toBe(reference)
})

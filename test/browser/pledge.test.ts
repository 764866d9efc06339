import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  answerQuestions,
  goAllTheWay,
  heading,
  pledge,
  readNotice,
  receiptOf,
  sealedReference,
  submit,
} from './steps.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

test('a citizen reads, answers, pledges, and the form carries the receipt under the upload’s name', async () => {
  const { page, complaints } = await world.visit()
  const reference = await goAllTheWay(page)
  expect(reference).toMatch(/^JZ(-[0-9A-Z]{5}){4}$/)
  const receipt = await receiptOf(page)
  await submit(page)
  expect(world.host.submitted).toEqual({ child: '王小明', proof: receipt })
  const { verdict, statement } = await world.verify(receipt)
  expect([verdict, statement?.reference]).toEqual(['valid', reference])
  expect(complaints).toEqual([])
})

test('the whole way can be gone by keyboard, and the focus follows', async () => {
  const { page } = await world.visit()
  await heading(page, '告知书').waitFor()
  await page.getByLabel('姓名').focus()
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await press('Tab')
  expect(await focusedText(page)).toBe('大字版')
  await press('Tab', 'Enter')
  expect(await focusedText(page)).toBe('填写有关情况')
  await press('Tab')
  await page.keyboard.type('幸福路 12 号 3 单元 401 室')
  await press('Tab')
  await page.keyboard.type('05012020')
  await press('Tab', 'Tab', 'Space', 'ArrowDown', 'Tab')
  await page.keyboard.type('13800138000')
  await press('Enter')
  await expect.poll(() => focusedText(page)).toBe('核对并作出承诺')
  await page.getByRole('checkbox').focus()
  await press('Space', 'Tab', 'Enter')
  await sealedReference(page)
  await expect.poll(() => focusedText(page)).toBe('承诺已存证')
})

test('what is wrong is listed, linked and said beside the field', async () => {
  const { page } = await world.visit()
  await readNotice(page)
  await page.getByLabel('联系电话').fill('12345')
  await page.getByRole('button', { name: '继续' }).click()
  expect(await focusedText(page)).toContain('请更正以下内容')
  await page.getByRole('link', { name: '联系电话' }).click()
  expect(await page.getByLabel('联系电话').evaluate(isFocused)).toBe(true)
  const phone = page.getByLabel('联系电话')
  expect(await phone.getAttribute('aria-invalid')).toBe('true')
  expect(await phone.getAttribute('aria-describedby')).toContain('phone-error')
  expect(await page.locator('#phone-error').textContent()).toBe('电话号码有误，请核对')
})

test('an answer is changed from the review', async () => {
  const { page } = await world.visit()
  await readNotice(page)
  await answerQuestions(page)
  await page.getByRole('button', { name: '修改 联系电话' }).click()
  await page.getByLabel('联系电话').fill('13900139000')
  await page.getByRole('button', { name: '继续' }).click()
  await pledge(page)
  await sealedReference(page)
  expect(JSON.parse(world.platform.posted[0]?.body ?? '').answers.phone).toBe('13900139000')
})

test('the pledge is never made without the box for the own free will', async () => {
  const { page } = await world.visit()
  await readNotice(page)
  await answerQuestions(page)
  await page.getByRole('button', { name: '我作出此承诺' }).click()
  await page.getByText('请先勾选，表示这是您本人的自愿承诺').waitFor()
  expect(world.platform.posted).toEqual([])
})

test.each([
  ['en', 'I have read the notice, go on'],
  ['zh-HK', '我已閱讀告知書，繼續'],
  ['de', '我已阅读告知书，继续'],
])('a page in %s gets its words', async (lang, button) => {
  const { page } = await world.visit({ lang })
  await page.getByRole('button', { name: button }).waitFor()
})

test('the receipt is shown with a QR code and printed', async () => {
  const { page, complaints } = await world.visit({}, async (context) => {
    await context.addInitScript(() => {
      window.print = () => (document.title = `printed ${window === window.top}`)
    })
  })
  await goAllTheWay(page)
  await page.getByRole('button', { name: '打印回执' }).click()
  const sheet = page.frameLocator('jz-proof iframe')
  await sheet.getByRole('heading', { name: '书面承诺回执' }).waitFor()
  await sheet.getByRole('img').waitFor()
  expect(complaints).toEqual([])
})

test('the host hears what happens, without personal data', async () => {
  const { page } = await world.visit({}, async (context) => {
    await context.addInitScript(() => {
      const heard: unknown[] = []
      Object.assign(window, { heard })
      for (const name of ['jz-state', 'jz-sealed', 'jz-refused', 'jz-upload-chosen']) {
        document.addEventListener(name, (event) => {
          heard.push([name, (event as CustomEvent).detail])
        })
      }
    })
  })
  const reference = await goAllTheWay(page)
  const receipt = await receiptOf(page)
  expect(await page.evaluate('heard')).toEqual([
    ['jz-state', { state: 'notice' }],
    ['jz-state', { state: 'questions' }],
    ['jz-state', { state: 'review' }],
    ['jz-state', { state: 'sending' }],
    ['jz-state', { state: 'sealed' }],
    ['jz-sealed', { reference, receipt }],
  ])
})

function focusedText(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)
}

function isFocused(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element
}

import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealedIn, startFramedWorld, visitVillage } from '../frame/framed.ts'
import { isSeen } from '../frame/sight.ts'
import { heading, receiptOf, sealedReference, submit } from '../steps.ts'
import type { World } from '../world.ts'
import { type Keyboard, keyboard } from './keyboard.ts'

let world: World
beforeAll(async () => {
  world = await startFramedWorld()
})
afterAll(() => world.stop())

const will = '以上承诺是我自愿作出的真实意思表示。'

/** The pages of the notice, the focus on the heading of each. */
async function turnPages(keys: Keyboard): Promise<void> {
  await expect.poll(() => keys.focused()).toMatch(/^告知书 第1页/)
  const pages = Number(/共(\d+)页/.exec(await keys.focused())?.[1])
  expect(pages).toBeGreaterThan(2)
  for (let page = 2; page <= pages; page++) {
    await keys.press('下一页')
    expect(await keys.focused()).toBe(`告知书 第${page}页，共${pages}页`)
  }
  await keys.press('我已阅读告知书，继续')
}

async function typeDate(keys: Keyboard): Promise<void> {
  await keys.type('年', '2020')
  await keys.type('月', '5')
  await keys.type('日', '1')
}

/** @param within - where the script is, in the page or in a frame */
async function makePledge(keys: Keyboard, within: Page | FrameLocator): Promise<void> {
  await expect.poll(() => keys.focused()).toBe('核对您填写的内容')
  // A typed identity is still being checked, as the status line says.
  await within.getByRole('button', { name: '没有错误，下一步' }).waitFor()
  await keys.press('没有错误，下一步')
  expect(await keys.focused()).toBe('作出承诺')
}

test('a pledge in large type is made from start to seal by keyboard alone, one thing after another', async () => {
  const { page, complaints } = await world.visit()
  await heading(page, '告知书').waitFor()
  await page.getByLabel('姓名').focus()
  const keys = keyboard(page)
  await keys.press('大字版')
  await turnPages(keys)
  await expect.poll(() => keys.focused()).toBe('第1题，共4题')
  await keys.type('现住址', '幸福路 12 号 3 单元 401 室')
  await keys.press('下一题')
  expect(await keys.focused()).toBe('第2题，共4题')
  await typeDate(keys)
  await page.keyboard.press('Enter')
  expect(await keys.focused()).toBe('第3题，共4题')
  await keys.to('自有住房')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await keys.focused()).toBe('第4题，共4题')
  await keys.type('联系电话', '13800138000')
  await keys.press('填好了，去核对')
  await makePledge(keys, page)
  await keys.to(will)
  await page.keyboard.press('Space')
  await keys.press('我作出此承诺')
  const reference = await sealedReference(page)
  await expect.poll(() => keys.focused()).toBe('承诺已存证')
  const receipt = await receiptOf(page)
  await submit(page)
  const { verdict, statement } = await world.verify(receipt)
  expect([verdict, statement?.reference]).toEqual(['valid', reference])
  expect(complaints).toEqual([])
})

test('so is one in a frame, with the name typed there and the confirming step', async () => {
  const { page, frame, complaints } = await visitVillage(world)
  await frame.getByRole('heading', { name: '告知书' }).waitFor()
  await page.getByLabel('姓名').focus()
  const keys = keyboard(page)
  await keys.press('大字版')
  await turnPages(keys)
  await expect.poll(() => keys.focused()).toBe('填写您的身份信息')
  await keys.type('您的姓名', '李秀英')
  await keys.type('您的身份证号码', '11010519491231002x')
  await keys.press('继续')
  await expect.poll(() => keys.focused()).toBe('第1题，共4题')
  await keys.to('老年人优待证')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  expect(await keys.focused()).toBe('第2题，共4题')
  await typeDate(keys)
  await keys.press('下一题')
  expect(await keys.focused()).toBe('第3题，共4题')
  await keys.press('下一题')
  await keys.type('联系电话', '13800138000')
  await keys.press('填好了，去核对')
  await makePledge(keys, frame)
  await keys.to(will)
  await page.keyboard.press('Space')
  await keys.press('我作出此承诺')
  expect(await keys.focused()).toBe('最后确认')
  await keys.to('确认，作出承诺')
  await isSeen(frame.getByRole('button', { name: '确认，作出承诺' }), true)
  await page.keyboard.press('Enter')
  expect(await sealedIn(frame)).toMatch(/^JZ-/)
  await expect.poll(() => keys.focused()).toBe('承诺已存证')
  expect(complaints).toEqual([])
})

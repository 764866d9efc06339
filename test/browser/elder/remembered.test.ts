import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardFrame, startFramedWorld, visitVillage } from '../frame/framed.ts'
import { upload } from '../host-page.ts'
import { heading } from '../steps.ts'
import type { World } from '../world.ts'
import { barOf, enlarge, press, readPages } from './large.ts'

let world: World
beforeAll(async () => {
  world = await startFramedWorld()
})
afterAll(() => world.stop())

const large = (page: Page) => page.locator('jz-proof .bar')
const toggle = (page: Page) => page.getByRole('button', { name: '大字版', exact: true })

test('large type stays, after a reload and on other pages, until it is left', async () => {
  const { page } = await world.visit()
  await enlarge(page)
  await page.reload()
  await large(page).waitFor()
  await page.goto(`${world.host.origin}/form?another`)
  await large(page).waitFor()
  await press(page, '退出大字版')
  await toggle(page).waitFor()
  await page.reload()
  await heading(page, '告知书').waitFor()
  expect(await large(page).count()).toBe(0)
})

test('in a frame it stays too, and comes where the question was left', async () => {
  const { page, frame } = await visitVillage(world)
  await enlarge(frame)
  await readPages(frame)
  await frame.getByLabel('您的姓名').waitFor()
  await page.reload()
  await barOf(cardFrame(page)).waitFor()
})

test('a host may begin in large type, and what somebody chose comes before that', async () => {
  const { page } = await world.visit({ tag: tag('data-elder') })
  await large(page).waitFor()
  await press(page, '退出大字版')
  await page.reload()
  await toggle(page).waitFor()
  expect(await large(page).count()).toBe(0)
  const framed = await visitVillage(world, {
    tag: tag('data-elder data-mode="frame"', 'test-village'),
  })
  await barOf(framed.frame).waitFor()
})

test('two proofs on a page are large together', async () => {
  const second = '<p><input type="file" id="other" data-jz-item="residence-proof"></p>'
  const { page } = await world.visit({ rows: upload() + second })
  await toggle(page).first().click()
  await expect.poll(() => large(page).count()).toBe(2)
  await page.getByRole('button', { name: '退出大字版' }).last().click()
  await expect.poll(() => large(page).count()).toBe(0)
})

test('half-way in, the first question without an answer is opened', async () => {
  const { page } = await world.visit()
  await press(page, '我已阅读告知书，继续')
  await page.getByLabel('现住址').fill('幸福路 12 号 3 单元')
  await enlarge(page)
  await heading(page, '第2题，共4题').waitFor()
  await press(page, '上一题')
  expect(await page.getByLabel('现住址').inputValue()).toBe('幸福路 12 号 3 单元')
})

test('where its code cannot be fetched, that is said, and the card stays as it is', async () => {
  const { page } = await world.visit()
  await heading(page, '告知书').waitFor()
  await page.route('**/elder.js', (route) => route.abort())
  await toggle(page).click()
  await page.getByText('大字版没有打开，请再试一次。').waitFor()
  await toggle(page).waitFor()
  await press(page, '我已阅读告知书，继续')
  await heading(page, '填写有关情况').waitFor()
})

function tag(attributes: string, site = 'test-host'): string {
  return `<script async src="${world.platform.origin}/v1/jz.js" data-site="${site}" ${attributes}></script>`
}

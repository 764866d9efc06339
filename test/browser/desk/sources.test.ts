import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeOn } from '../axe.ts'
import { forbidden } from '../policy-watch.ts'
import { type DeskWorld, picture, signIn, startDesk } from './desk-world.ts'

let desk: DeskWorld

beforeAll(async () => {
  desk = await startDesk()
})

afterAll(() => desk.stop())

const list = 'district-health-list'

async function look(page: Page, name: string): Promise<void> {
  const { width = 0 } = page.viewportSize() ?? {}
  await picture(page, `sources-${name}-${width}`)
  expect((await axeOn(page)).violations).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function open(viewport?: { width: number; height: number }): Promise<Page> {
  const page = await desk.open(viewport)
  await signIn(page, '何建国')
  await page.getByRole('link', { name: '数据来源' }).click()
  await page.getByRole('heading', { name: list }).waitFor()
  return page
}

/** The department's list is taken again, as ops and the schedule do. */
const take = () => desk.local.invoke('list', { source: list, force: true })

it.each([
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])('an administrator sees how the department is asked, at $width px', async (viewport) => {
  await take()
  const page = await open(viewport)
  await page.getByText('联网查询', { exact: true }).waitFor()
  await page.getByText('每夜收取的名单').waitFor()
  await page
    .getByText(/截至 .* 的名单，[\d,]+ 人/)
    .first()
    .waitFor()
  await look(page, 'all')
  expect(await page.content()).not.toMatch(/\d{17}[\dX]/)
  expect(await forbidden(page)).toEqual([])
})

it('takes a list back in two steps, by keyboard, and back again', async () => {
  await take()
  await take()
  const page = await open()
  await button(page, '换回上一份名单').focus()
  await page.keyboard.press('Enter')
  await page.getByText('再换一次就恢复原样').waitFor()
  await look(page, 'restore')
  await button(page, '不换').click()
  await button(page, '换回上一份名单').click()
  await button(page, '确认换回').press('Enter')
  await page.getByText('已经换回。').waitFor()
  expect(await page.locator('.step').evaluate((one) => one.matches(':focus'))).toBe(true)
  await look(page, 'restored')
  await button(page, '换回上一份名单').click()
  await button(page, '确认换回').click()
  await page.getByText('已经换回。').waitFor()
})

it('loses nothing when the network is away', async () => {
  await take()
  await take()
  const page = await open()
  await page.route('**/restoration', (route) => route.abort())
  await button(page, '换回上一份名单').click()
  await button(page, '确认换回').click()
  await page.getByText('现在连不上平台。').waitFor()
  await page.unroute('**/restoration')
  await button(page, '确认换回').click()
  await page.getByText('已经换回。').waitFor()
})

it('a clerk has no sources to look after', async () => {
  const page = await desk.open()
  await signIn(page, '周敏')
  await page.getByRole('heading', { name: '查询函' }).waitFor()
  expect(await page.getByRole('link', { name: '数据来源' }).count()).toBe(0)
})

it('speaks English where asked', async () => {
  await take()
  const page = await open()
  await button(page, 'English').click()
  await page.getByText('a list, fetched every night').waitFor()
  await look(page, 'en')
})

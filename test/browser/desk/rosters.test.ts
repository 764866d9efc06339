import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeOn } from '../axe.ts'
import { type DeskWorld, picture, signIn, startDesk } from './desk-world.ts'

let desk: DeskWorld
let file: { name: string; mimeType: string; buffer: Buffer }

beforeAll(async () => {
  desk = await startDesk()
  const response = await fetch(`${desk.local.departmentUrl}/roster.csv`)
  const buffer = Buffer.from(await response.arrayBuffer())
  file = { name: 'roster.csv', mimeType: 'text/csv', buffer }
})

afterAll(() => desk.stop())

async function look(page: Page, name: string): Promise<void> {
  const { width = 0 } = page.viewportSize() ?? {}
  await picture(page, `roster-${name}-${width}`)
  expect((await axeOn(page)).violations).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
}

async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('link', { name: '新建名册' }).click()
  await page.getByLabel('名册的名称').fill(label)
  await page.getByLabel('名册文件').setInputFiles(file)
  await page.getByText('601 行可以核验。').waitFor()
}

const send = (page: Page) => page.getByRole('button', { name: '核验这 601 人' })
const done = (page: Page) => page.getByRole('heading', { name: '核验完毕' })

it.each([
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])(
  'a school checks its roster and gets the exceptions alone, at $width px',
  async (viewport) => {
    const page = await desk.open(viewport)
    await signIn(page, '孙莉')
    await page.getByRole('heading', { name: '名册核验' }).waitFor()
    await page.getByText('《中华人民共和国疫苗管理法》第四十八条').waitFor()
    await look(page, 'list')
    await choose(page, `一年级 ${viewport.width}`)
    await page.getByText('2 行不能核验：').waitFor()
    await look(page, 'intake')
    await send(page).dblclick()
    await done(page).waitFor({ timeout: 30_000 })
    await look(page, 'result')
    // Every tenth of six hundred, and one whom no list has.
    const rows = page.getByRole('table').getByRole('row')
    expect(await rows.count()).toBe(1 + 61)
    expect(await page.content()).not.toMatch(/\d{17}[\dX]/)
    await page.getByLabel('显示', { exact: true }).selectOption({ label: '未知' })
    expect(await rows.count()).toBe(1 + 1)
    const reminder = page.getByText('周子墨的家长：您好。')
    expect(await reminder.isVisible()).toBe(false)
    await page.getByLabel('看提醒: 周子墨').click()
    await reminder.waitFor()
    await page.getByLabel('显示身份证件号码').check()
    expect(await page.content()).toMatch(/\d{17}[\dX]/)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 CSV' }).click(),
    ])
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv.split('\r\n').length).toBe(1 + 61 + 1)
    await page.getByRole('button', { name: '再核验一次' }).click()
    await page.getByText('与上次相比，0 人有变化。').waitFor({ timeout: 30_000 })
    await page.getByRole('link', { name: '返回列表' }).click()
    await page.getByRole('link', { name: `一年级 ${viewport.width}`, exact: true }).waitFor()
  },
  120_000,
)

it('what breaks off while sending is gone on with after a reload, with what is missing alone', async () => {
  const page = await desk.open()
  await signIn(page, '孙莉')
  await choose(page, '断开的名册')
  let parts = 0
  await page.route('**/rows', (route) => (++parts > 2 ? route.abort() : route.continue()))
  await send(page).click()
  await page.getByText('连不上平台，停在这里').waitFor({ timeout: 30_000 })
  await look(page, 'stopped')
  await page.unroute('**/rows')
  await page.reload()
  await page.getByText('“断开的名册”还没有交完。').waitFor()
  const sent: number[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/rows')) sent.push(request.postDataJSON().chunk)
  })
  await page.getByLabel('名册文件').setInputFiles(file)
  await send(page).click()
  await done(page).waitFor({ timeout: 30_000 })
  expect(sent).toEqual([2, 3])
})

it('an erased roster is gone', async () => {
  const page = await desk.open()
  await signIn(page, '孙莉')
  await choose(page, '要删除的名册')
  await send(page).click()
  await done(page).waitFor({ timeout: 30_000 })
  await page.getByText('删除名册', { exact: true }).click()
  await page.getByRole('button', { name: '确认删除' }).click()
  await page.getByText('名册已经删除。').waitFor()
  await page.getByRole('link', { name: '返回列表' }).click()
  await page.getByRole('heading', { name: '名册核验' }).waitFor()
  expect(await page.getByText('要删除的名册').count()).toBe(0)
})

it('a clerk who has no rosters sees none of it', async () => {
  const page = await desk.open()
  await signIn(page, '周敏')
  await page.getByText('没有等待答复的查询函。').waitFor()
  expect(await page.getByText('名册').count()).toBe(0)
})

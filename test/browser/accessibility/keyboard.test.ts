import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isSeen } from '../frame/sight.ts'
import { play, type Script } from './keyboard.ts'
import { type Scenery, startScenery } from './scenery.ts'

let scenery: Scenery
beforeAll(async () => {
  scenery = await startScenery()
})
afterAll(() => scenery.stop())

/** With the focus in the host's own field before the upload. */
async function start(page: Page): Promise<Page> {
  await page.getByLabel('姓名').focus()
  return page
}

const ownFreeWill = '以上承诺是我自愿作出的真实意思表示。'

const answerInPart: Script = [
  ['Tab', '现住址'],
  ['幸福路 12 号 3 单元 401 室', '现住址'],
  ['Tab', '从哪天住起'],
  ['05012020', '从哪天住起'],
  // Its calendar.
  ['Tab', '从哪天住起'],
  ['Tab', '自有住房'],
  ['Space', '自有住房'],
  ['ArrowDown', '租房'],
  ['Tab', '联系电话'],
  ['Tab', '继续'],
]

/** What is left out is told, and the rest filled in from there. */
const correct: Script = [
  ['Enter', '请更正以下内容联系电话'],
  ['Tab', '联系电话'],
  ['Enter', '联系电话'],
  ['13800138000', '联系电话'],
  ['Enter', '核对并作出承诺'],
]

test('from the host’s field before the upload to its submit button, with errors on the way', async () => {
  const page = await start(await scenery.enter('zh-Hans'))
  await page.getByRole('heading', { name: '告知书' }).waitFor()
  await play(page, [
    ['Tab', '大字版'],
    ['Tab', '我已阅读告知书，继续'],
    ['Space', '填写有关情况'],
    ...answerInPart,
    ...correct,
    ['Tab', '修改 现住址'],
    ['Tab', '修改 从哪天住起'],
    ['Tab', '修改 住房情况'],
    ['Tab', '修改 联系电话'],
    ['Tab', ownFreeWill],
    ['Tab', '我作出此承诺'],
    ['Enter', ownFreeWill],
    ['Space', ownFreeWill],
    ['Tab', '我作出此承诺'],
    ['Enter', '承诺已存证'],
    ['Tab', '打印回执'],
    ['Tab', '提交登记'],
  ])
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Received' }).waitFor()
})

test('into a frame, through it, back and out again, in reading order', async () => {
  const page = await start(await scenery.enterVillage('zh-Hans'))
  const card = page.frameLocator('jz-proof iframe')
  await card.getByRole('heading', { name: '告知书' }).waitFor()
  await play(page, [
    ['Tab', '大字版'],
    ['Tab', '我已阅读告知书，继续'],
    ['Tab', '改为上传证明材料'],
    ['Tab', '提交登记'],
    ['Shift+Tab', '改为上传证明材料'],
    ['Shift+Tab', '我已阅读告知书，继续'],
    ['Shift+Tab', '大字版'],
    ['Shift+Tab', '姓名'],
    ['Tab', '大字版'],
    ['Tab', '我已阅读告知书，继续'],
    ['Tab', '改为上传证明材料'],
    ['Tab', '提交登记'],
    // It is required, so the browser does not submit and leads here.
    ['Enter', '告知书'],
    ['Tab', '我已阅读告知书，继续'],
    ['Enter', '填写您的身份信息'],
    ['Tab', '为我本人'],
    ['Tab', '您的姓名'],
    ['李秀英', '您的姓名'],
    ['Tab', '您的身份证号码'],
    ['110105194912310021', '您的身份证号码'],
    ['Enter', '请更正以下内容您的身份证号码'],
    ['Tab', '您的身份证号码'],
    ['Enter', '您的身份证号码'],
    ...deletes('您的身份证号码'),
    ['11010519491231002X', '您的身份证号码'],
    ['Tab', '窗口工作人员正在协助我填写'],
    ['Space', '窗口工作人员正在协助我填写'],
    ['Tab', '工作人员姓名'],
    ['王芳', '工作人员姓名'],
    ['Tab', '工号'],
    ['0042', '工号'],
    ['Tab', '继续'],
    ['Space', '填写有关情况'],
    ['Tab', '老年人优待证'],
    ['Space', '老年人优待证'],
    ['Tab', '哪天发现丢了'],
    ['05012020', '哪天发现丢了'],
    // Its calendar.
    ['Tab', '哪天发现丢了'],
    ['Tab', '怎么丢的（选填）'],
    ['Tab', '联系电话'],
    ['13800138000', '联系电话'],
    ['Enter', '核对并作出承诺'],
    ['Shift+Tab', '大字版'],
    ['Tab', '修改 承诺人'],
    ['Tab', '修改 丢了哪种证件'],
    ['Tab', '修改 哪天发现丢了'],
    ['Tab', '修改 怎么丢的'],
    ['Tab', '修改 联系电话'],
    ['Tab', ownFreeWill],
    ['Space', ownFreeWill],
    ['Enter', '最后确认'],
    ['Tab', '返回上一步'],
    ['Tab', '确认，作出承诺'],
  ])
  await isSeen(card.getByRole('button', { name: '确认，作出承诺' }), true)
  await play(page, [
    ['Enter', '承诺已存证'],
    ['Tab', '打印回执'],
    ['Tab', '提交登记'],
  ])
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Received' }).waitFor()
})

test.each([
  ['on the host’s page', () => scenery.enter('zh-Hans')],
  ['in a frame', () => scenery.enterVillage('zh-Hans')],
])('to the upload and back again, %s', async (_, enter) => {
  const page = await start(await enter())
  await expect.poll(() => page.locator('#proof').isVisible(), { timeout: 10_000 }).toBe(false)
  await play(page, [
    ['Tab', '大字版'],
    ['Tab', '我已阅读告知书，继续'],
    ['Tab', '改为上传证明材料'],
    ['Space', '居住证明'],
    ['Tab', '改用书面承诺，免交证明'],
    ['Enter', '告知书'],
    ['Tab', '我已阅读告知书，继续'],
  ])
})

test('back from each step, with nothing lost', async () => {
  const page = await start(await scenery.enter('zh-Hans'))
  await page.getByRole('heading', { name: '告知书' }).waitFor()
  await play(page, [
    ['Tab', '大字版'],
    ['Tab', '我已阅读告知书，继续'],
    ['Enter', '填写有关情况'],
    ...answerInPart,
    ['Tab', '返回上一步'],
    ['Enter', '告知书'],
    ['Tab', '我已阅读告知书，继续'],
    ['Enter', '填写有关情况'],
    ...Array.from({ length: 6 }, (): Script[number] => ['Tab', expect.any(String)]),
    ['Tab', '联系电话'],
    ['13800138000', '联系电话'],
    ['Enter', '核对并作出承诺'],
    ['Tab', '修改 现住址'],
    ['Enter', '填写有关情况'],
    ['Tab', '现住址'],
    ['Enter', '现住址'],
  ])
  expect(await page.getByLabel('现住址').inputValue()).toContain('幸福路 12 号 3 单元 401 室')
})

function deletes(field: string): Script {
  return Array.from({ length: 18 }, () => ['Delete', field] as const)
}

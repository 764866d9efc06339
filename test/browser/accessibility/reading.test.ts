import { afterAll, beforeAll, expect, test } from 'vitest'
import { isSeen, standsStill } from '../frame/sight.ts'
import { citizenAt } from './citizen.ts'
import { type Scenery, startScenery } from './scenery.ts'
import { screenReader } from './screen-reader.ts'
import { toldUntil } from './told-until.ts'

let scenery: Scenery
beforeAll(async () => {
  scenery = await startScenery()
})
afterAll(() => scenery.stop())

test('a pledge is told step by step, with its errors and what becomes of it', async () => {
  const citizen = citizenAt(await scenery.enter('zh-Hans'), 'inline', 'zh-Hans')
  const { card, page, press, sees, words } = citizen
  await sees('告知书')
  await screenReader(card, 'listen')

  await press(words.noticeRead)
  await toldUntil('heading, 填写有关情况, level 2', citizen)

  await press(words.goOn)
  expect(await toldUntil('alert', citizen)).not.toContain('heading, 核对并作出承诺, level 2')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await toldUntil('textbox, 现住址, 写到门牌号 请填写此项, invalid, required', citizen)

  await citizen.answer()
  await toldUntil('heading, 核对并作出承诺, level 2', citizen)
  await press(words.makePledge)
  await toldUntil('assertive: 请先勾选，表示这是您本人的自愿承诺', citizen)

  scenery.platform.next('/v1/pledges', ({ cut }) => cut())
  await citizen.pledge()
  const told = await toldUntil('polite: 无需上传证明，现在可以提交本页表单。', citizen)
  expect(told.filter((phrase) => /^(heading|polite)/.test(phrase))).toEqual([
    'heading, 提交承诺, level 2',
    'polite: 正在提交，请不要关闭页面…',
    'polite: 正在重试（第 2 次，共 3 次）…',
    'heading, 承诺已存证, level 2',
    'polite: 无需上传证明，现在可以提交本页表单。',
  ])
})

test('in a frame nothing is told less', async () => {
  const citizen = citizenAt(await scenery.enterVillage('zh-Hans'), 'frame', 'zh-Hans')
  const { card, page, press, said, sees, words } = citizen
  await sees('告知书')
  await screenReader(card, 'listen')

  await press(words.noticeRead)
  await toldUntil('heading, 填写您的身份信息, level 2', citizen)
  await card.getByLabel(said.idNumber).fill('11010519491231002')
  await press(said.goOn)
  await toldUntil('assertive: 请更正以下内容您的姓名您的身份证号码', citizen)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await toldUntil('textbox, 您的姓名, 请填写此项, invalid, required', citizen)

  await citizen.typeIdentity()
  await toldUntil('heading, 填写有关情况, level 2', citizen)
  await citizen.answer()
  await toldUntil('heading, 核对并作出承诺, level 2', citizen)
  await citizen.pledge()
  await toldUntil('heading, 最后确认, level 2', citizen)
  await page.evaluate(() => document.body.style.setProperty('opacity', '.01'))
  const button = card.getByRole('button', { name: said.confirm })
  await button.hover()
  await Promise.all([standsStill(button), isSeen(button, false)])
  await button.click()
  await toldUntil(`assertive: ${said.covered} ${words.ownPage}`, citizen)
  await page.evaluate(() => document.body.style.removeProperty('opacity'))
  await citizen.confirm()
  const told = await toldUntil('polite: 无需上传证明，现在可以提交本页表单。', citizen)
  expect(told).toContain('heading, 承诺已存证, level 2')
})

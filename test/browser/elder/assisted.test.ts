import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirm, sealedIn, startFramedWorld, visitVillage } from '../frame/framed.ts'
import { answerQuestions, heading, pledge, readNotice, receiptOf, submit } from '../steps.ts'
import type { World } from '../world.ts'
import { answerEach, enlarge, press, readPages, typeDate } from './large.ts'

let world: World
beforeAll(async () => {
  world = await startFramedWorld()
})
afterAll(() => world.stop())

const helper = '协助填写的工作人员：王芳（工号 03-12）'

async function answerLossEach(frame: FrameLocator): Promise<void> {
  await frame.getByLabel('老年人优待证').check()
  await press(frame, '下一题')
  await typeDate(frame)
  await press(frame, '下一题')
  await press(frame, '下一题')
  await frame.getByLabel('联系电话').fill('13800138000')
  await press(frame, '填好了，去核对')
}

/** What the receipt holds in clear. */
function statementOf(receipt = ''): { assistant?: string } {
  return JSON.parse(Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString())
}

async function sayWho(frame: FrameLocator): Promise<void> {
  await frame.getByLabel('您的姓名').fill('李秀英')
  await frame.getByLabel('您的身份证号码').fill('11010519491231002x')
  await frame.getByLabel('窗口工作人员正在协助我填写').check()
  await press(frame, '继续')
}

test('staff who help are typed in the frame, told at every step to the seal, and recorded', async () => {
  const { page, frame } = await visitVillage(world)
  await enlarge(frame)
  await readPages(frame)
  await sayWho(frame)
  // Who helps has to be said in full.
  await frame.getByRole('alert').getByRole('link', { name: '工作人员姓名' }).waitFor()
  await frame.getByLabel('工作人员姓名').fill('王芳')
  await frame.getByLabel('工号').fill('03-12')
  await press(frame, '继续')
  await answerLossEach(frame)
  await frame.getByText(helper).waitFor()
  await press(frame, '没有错误，下一步')
  await frame.getByRole('checkbox').check()
  await press(frame, '我作出此承诺')
  await frame.getByRole('heading', { name: '最后确认' }).waitFor()
  await frame.getByText(helper).waitFor()
  await confirm(frame)
  await sealedIn(frame)
  await printedSays(frame, helper)
  await page.reload()
  await sealedIn(frame)
  // The name is gone from the tab; the receipt itself has none.
  await printedSays(frame, '由窗口工作人员协助填写。')
  await submit(page)
  const receipt = world.host.submitted?.proof ?? ''
  expect(statementOf(receipt).assistant).toMatch(/^[\w-]{43}$/)
  expect(receipt).not.toContain(Buffer.from('王芳').toString('base64url'))
  const person = { name: '李秀英', idNumber: '11010519491231002X' }
  const read = await fetch(`${world.platform.origin}/v1/receipts/read`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ receipt, person }),
  })
  expect(await read.json()).toMatchObject({ assistant: { name: '王芳', staffNumber: '03-12' } })
})

async function printedSays(place: Page | FrameLocator, said: string): Promise<void> {
  await press(place, '打印回执')
  const sheet = place.locator('iframe:not(.frame)').contentFrame()
  await sheet.getByText(said).waitFor()
}

test('who was typed is put right from the review', async () => {
  const { frame } = await visitVillage(world)
  await enlarge(frame)
  await readPages(frame)
  await sayWho(frame)
  await frame.getByLabel('工作人员姓名').fill('王方')
  await frame.getByLabel('工号').fill('03-12')
  await press(frame, '继续')
  await answerLossEach(frame)
  await press(frame, '修改 承诺人')
  await frame.getByLabel('工作人员姓名').fill('王芳')
  await press(frame, '继续')
  await frame.getByText(helper).waitFor()
})

test.each([
  ['in large type', true],
  ['in the usual type', false],
])('staff whom the host’s token names are told at the review, %s', async (_, isLarge) => {
  const { page } = await world.visit()
  world.host.oddClaims.push({ assistant: { name: '王芳', staffNumber: '03-12' } })
  if (isLarge) {
    await enlarge(page)
    await readPages(page)
    await answerEach(page)
  } else {
    await readNotice(page)
    await answerQuestions(page)
  }
  await page.getByText(helper).waitFor()
  if (isLarge) await press(page, '没有错误，下一步')
  await pledge(page)
  await heading(page, '承诺已存证').waitFor()
  expect(statementOf((await receiptOf(page)) ?? '').assistant).toMatch(/^[\w-]{43}$/)
})

test('a pledge without help says nothing of any', async () => {
  const { page } = await world.visit()
  await enlarge(page)
  await readPages(page)
  await answerEach(page)
  expect(await page.getByText('协助').count()).toBe(0)
  await press(page, '没有错误，下一步')
  await pledge(page)
  await heading(page, '承诺已存证').waitFor()
  expect(statementOf((await receiptOf(page)) ?? '')).not.toHaveProperty('assistant')
})

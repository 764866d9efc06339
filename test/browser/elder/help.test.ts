import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attempts } from '../../../widget/api/reply.ts'
import { cut, held } from '../faults.ts'
import { startFramedWorld, visitVillage } from '../frame/framed.ts'
import { heading } from '../steps.ts'
import type { World } from '../world.ts'
import { answerEach, barOf, enlarge, type Place, press, readPages } from './large.ts'

let world: World
beforeAll(async () => {
  world = await startFramedWorld()
})
afterAll(() => world.stop())

/** The telephone and the counter of the site are on the screen, whatever else is. */
async function isInReach(place: Place, phone = '12345'): Promise<void> {
  const bar = barOf(place)
  const call = bar.getByRole('link', { name: `电话 ${phone}` })
  await expect.poll(() => call.evaluate(isOnScreen)).toBe(true)
  expect(await call.getAttribute('href')).toBe(`tel:${phone}`)
  expect(await bar.getByRole('button', { name: '窗口地址' }).evaluate(isOnScreen)).toBe(true)
}

/** In sight for real: an observer sees through frames of other origins. */
function isOnScreen(element: Element): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect()
      resolve((entry?.intersectionRatio ?? 0) > 0.9)
    })
    observer.observe(element)
  })
}

async function pledgeThen(page: Page, expected: string): Promise<void> {
  await press(page, '没有错误，下一步')
  await page.getByRole('checkbox').check()
  await press(page, '我作出此承诺')
  await heading(page, expected).waitFor()
}

test('help is in reach in every state, also when something is wrong', async () => {
  const { page } = await world.visit()
  await enlarge(page)
  await isInReach(page)
  await press(page, '下一页')
  await isInReach(page)
  await readPages(page)
  await press(page, '下一题')
  await page.getByText('请填写此项').waitFor()
  expect(await page.locator('jz-proof [aria-invalid]').count()).toBe(1)
  await isInReach(page)
  await answerEach(page)
  await isInReach(page)
  await press(page, '没有错误，下一步')
  await page.getByRole('checkbox').scrollIntoViewIfNeeded()
  await isInReach(page)
  await press(page, '返回上一步')
  for (let i = 0; i < attempts; i++) world.platform.next('/v1/pledges', cut)
  await pledgeThen(page, '暂时没有连上')
  await isInReach(page)
  const { fault, release } = held()
  world.platform.next('/v1/pledges', fault)
  await press(page, '再试一次')
  await heading(page, '提交承诺').waitFor()
  await isInReach(page)
  release()
  await heading(page, '承诺已存证').waitFor()
  await isInReach(page)
})

test('help is in reach where the platform refuses, and where nobody is signed in', async () => {
  const { page } = await world.visit()
  world.host.oddClaims.push({ iss: 'unheard-of' })
  await enlarge(page)
  await readPages(page)
  await answerEach(page)
  await pledgeThen(page, '暂时不能在线办理')
  await isInReach(page)
  const { page: other } = await world.visit()
  world.host.signedIn = undefined
  await enlarge(other)
  await readPages(other)
  await heading(other, '暂时不能在线办理').waitFor()
  await isInReach(other)
})

test('the counter that the site registered is told on the page, in a frame too', async () => {
  const { frame } = await visitVillage(world)
  await enlarge(frame)
  await press(frame, '窗口地址')
  await frame.getByText('可以当面办理的窗口：云溪村便民服务站').waitFor()
  await press(frame, '窗口地址')
  await frame.getByText('可以当面办理的窗口').waitFor({ state: 'hidden' })
  await readPages(frame)
  await frame.getByRole('button', { name: '继续', exact: true }).scrollIntoViewIfNeeded()
  await isInReach(frame)
})

test('where the site registered none, the line that the whole country can call is told', async () => {
  const { page } = await world.visit()
  await enlarge(page)
  await press(page, '窗口地址')
  await page.getByText('12345 是全国政务服务便民热线').waitFor()
})

test('nothing hurries: after a long pause the page is as it was left', async () => {
  const { page } = await world.visit({}, (context) => context.clock.install())
  await enlarge(page)
  await readPages(page)
  await page.getByLabel('现住址').fill('幸福路 12 号')
  await page.clock.fastForward('03:00:00')
  expect(await page.getByLabel('现住址').inputValue()).toBe('幸福路 12 号')
  await heading(page, '第1题，共4题').waitFor()
  expect(await page.getByRole('timer').count()).toBe(0)
})

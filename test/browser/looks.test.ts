import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cut, held } from './faults.ts'
import { upload } from './host-page.ts'
import { answerQuestions, heading, pledge, readNotice, sealedReference } from './steps.ts'
import { startWorld, type World } from './world.ts'

const pictures = fileURLToPath(new URL('../../.build/pictures', import.meta.url))

let world: World
beforeAll(async () => {
  await mkdir(pictures, { recursive: true })
  world = await startWorld()
})
afterAll(() => world.stop())

/** A phone, the narrowest phone, a desk. The tree is the same, so axe sees it once. */
const widths = [320, 1280, 390]

/** No violation by axe, nothing wider than the screen; and pictures for people to look at. */
async function looksRight(page: Page, state: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 })
    await page.screenshot({ path: `${pictures}/${width}-${state}.png`, fullPage: true })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect([width, overflow]).toEqual([width, 0])
  }
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
}

test('every state of a pledge is accessible', async () => {
  const { page } = await world.visit()
  await heading(page, '告知书').waitFor()
  await looksRight(page, '1-notice')
  await readNotice(page)
  await looksRight(page, '2-questions')
  await page.getByRole('button', { name: '继续' }).click()
  await looksRight(page, '3-questions-wrong')
  await answerQuestions(page)
  await looksRight(page, '4-review')
  await page.getByRole('button', { name: '我作出此承诺' }).click()
  await looksRight(page, '5-review-not-ticked')
  const { fault, release } = held()
  world.platform.next('/v1/pledges', fault)
  await pledge(page)
  await heading(page, '提交承诺').waitFor()
  await looksRight(page, '6-sending')
  release()
  await sealedReference(page)
  await looksRight(page, '7-sealed')
  await page.getByRole('button', { name: '打印回执' }).click()
  await page.frameLocator('jz-proof iframe').getByRole('img').waitFor()
  await looksRight(page, '8-receipt')
})

test('a cancelled item, a refusal and the chosen upload are accessible', async () => {
  const cancelled = await world.visit({ rows: upload('homestead-proof') })
  await heading(cancelled.page, '此项证明已取消，无需提交').waitFor()
  await looksRight(cancelled.page, 'cancelled')

  const { page } = await world.visit()
  world.host.signedIn = undefined
  await readNotice(page)
  await heading(page, '暂时不能在线承诺').waitFor()
  await looksRight(page, 'signed-out')
  await page.getByRole('button', { name: '改为上传证明材料' }).click()
  await looksRight(page, 'upload-instead')
})

test('a final refusal and an unreachable platform leave an accessible upload', async () => {
  const { page } = await world.visit()
  world.host.oddClaims.push({ iss: 'unheard-of' })
  await readNotice(page)
  await answerQuestions(page)
  await pledge(page)
  await heading(page, '暂时不能在线承诺').waitFor()
  await looksRight(page, 'refused')

  const again = await world.visit({}, async () => {
    world.platform.next('/v1/items', cut)
  })
  await again.page.getByRole('button', { name: '再试一次' }).waitFor()
  await looksRight(again.page, 'unreachable')
})

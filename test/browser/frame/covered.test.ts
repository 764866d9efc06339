import type { FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from '../world.ts'
import { confirm, sealedIn, startFramedWorld, toConfirm, toReview, visitFramed } from './framed.ts'
import { isSeen, standsStill } from './sight.ts'

let world: World
beforeAll(async () => {
  world = await startFramedWorld()
})
afterAll(() => world.stop())

/** What a click-jacking page does to the frame, as HTML around the host's form. */
const attacks = {
  'at one per cent opacity': '<div style="opacity:.01">@</div>',
  'scaled down': '<div style="transform:scale(.5);transform-origin:0 0">@</div>',
  'turned a little': '<div style="transform:rotate(3deg)">@</div>',
  'blurred by a filter': '<div style="filter:blur(6px)">@</div>',
  'under a layer that lets clicks through':
    '@<div style="position:fixed;inset:0;background:#fff;pointer-events:none;z-index:9">抽奖</div>',
}

test.for(Object.entries(attacks))('nothing is sent from a frame %s', async ([, around]) => {
  const { page, frame } = await visitFramed(world, { around })
  await toReview(frame)
  await toConfirm(frame)
  await clickUnseen(frame)
  await frame.getByText('没有提交').waitFor()
  expect(world.platform.posted).toEqual([])
  const link = frame.getByRole('alert').getByRole('link', { name: '在新页面中办理' })
  expect(await link.getAttribute('href')).toContain('/v1/proofs/test-host/residence-proof')
  expect(await page.locator('#proof').isVisible()).toBe(false)
})

test('a layer put on top just before the click is found out', async () => {
  const { page, frame } = await visitFramed(world)
  await toReview(frame)
  await toConfirm(frame)
  await page.evaluate(() => {
    const layer = document.createElement('div')
    layer.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none'
    document.body.append(layer)
  })
  await clickUnseen(frame)
  await frame.getByText('没有提交').waitFor()
  await page.evaluate(() => document.body.lastElementChild?.remove())
  await confirm(frame)
  await sealedIn(frame)
  expect(world.platform.posted).toHaveLength(1)
})

test('a click that comes as soon as the button is there does not count', async () => {
  const { frame } = await visitFramed(world)
  await toReview(frame)
  await frame.getByRole('checkbox').check()
  await frame.locator('#jz-proof-page').evaluate((main) => {
    const root = main.shadowRoot
    const named = (name: string) =>
      [...(root?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name)
    named('我作出此承诺')?.click()
    named('确认，作出承诺')?.click()
  })
  await frame.getByRole('heading', { name: '最后确认' }).waitFor()
  expect(world.platform.posted).toEqual([])
})

test('a frame that is moved under the pointer in the moment of the click takes no click', async () => {
  const { page, frame } = await visitFramed(world)
  await toReview(frame)
  await toConfirm(frame)
  const button = frame.getByRole('button', { name: '确认，作出承诺' })
  await button.scrollIntoViewIfNeeded()
  await Promise.all([standsStill(button), isSeen(button, true)])
  const at = await button.boundingBox()
  if (!at) throw new Error('no button')
  await page.mouse.move(at.x + 20, at.y - 90)
  // At once, for what has stood still for half a second may be clicked.
  await Promise.all([
    page.locator('jz-proof').evaluate((proof: HTMLElement) => {
      proof.parentElement?.style.setProperty('transform', 'translateY(-110px)')
    }),
    page.mouse.click(at.x + 20, at.y - 90),
  ])
  await standsStill(button)
  expect(await button.isVisible()).toBe(true)
  expect(world.platform.posted).toEqual([])
  await confirm(frame)
  await sealedIn(frame)
})

/** Where the button is, whatever lies on it. */
async function clickUnseen(frame: FrameLocator): Promise<void> {
  const button = frame.getByRole('button', { name: '确认，作出承诺' })
  await isSeen(button, false)
  await button.evaluate((element: HTMLElement) => element.click())
}

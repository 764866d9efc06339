import type { FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { themes } from '../../../widget/theme/themes.ts'
import { rgb } from '../themed.ts'
import type { World } from '../world.ts'
import { startFramedWorld, toReview, visitFramed } from './framed.ts'

let world: World
beforeAll(async () => {
  world = await startFramedWorld()
})
afterAll(() => world.stop())

const framedTag = (attributes: string) =>
  `<script async src="${world.platform.origin}/v1/jz.js" data-site="test-host" data-mode="frame" ${attributes}></script>`

const seen = (frame: FrameLocator) =>
  frame.locator('.card').evaluate((card) => {
    const { backgroundColor, color, borderTopColor, fontSize, colorScheme } = getComputedStyle(card)
    const page = getComputedStyle(document.documentElement).colorScheme
    return { backgroundColor, color, borderTopColor, fontSize, schemes: [colorScheme, page] }
  })

test('a card in a frame looks as the page around it wants, corrected', async () => {
  const warnings: string[] = []
  const css = ':root{--jz-accent:gold;--jz-size:20px;--jz-focus:redd}'
  const { frame } = await visitFramed(
    world,
    { tag: framedTag('data-theme="cinnabar"'), css },
    async (context) => {
      context.on('console', (message) => {
        if (message.type() === 'warning') warnings.push(message.text())
      })
    },
  )
  await expect
    .poll(() => seen(frame))
    .toMatchObject({
      color: rgb(themes.cinnabar.light.ink),
      fontSize: '20px',
    })
  const { borderTopColor } = await seen(frame)
  const told = warnings.find((one) => one.includes('--jz-accent #ffd700')) ?? ''
  expect(borderTopColor).toBe(rgb(/; (#\w{6}) with/.exec(told)?.[1] ?? ''))
  expect(warnings.some((one) => one.includes('--jz-focus is not understood'))).toBe(true)
})

test('it turns dark with the browser, and keeps what was typed and its look after a reload', async () => {
  const { page, frame } = await visitFramed(world, { tag: framedTag('data-scheme="auto"') })
  const { light, dark } = themes.azure
  const day = { backgroundColor: rgb(light.surface), schemes: ['light', 'light'] }
  const night = { backgroundColor: rgb(dark.surface), schemes: ['dark', 'dark'] }
  await expect.poll(() => seen(frame)).toMatchObject(day)
  await toReview(frame)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => seen(frame)).toMatchObject(night)
  await frame.getByText('幸福路 12 号 3 单元 401 室').waitFor()
  // Moved on the page, a frame loads anew.
  await page.evaluate(() => {
    const proof = document.querySelector('jz-proof')
    proof?.parentNode?.append(proof)
  })
  await frame.getByText('幸福路 12 号 3 单元 401 室').waitFor()
  await expect.poll(() => seen(frame)).toMatchObject(night)
})

test('without a theme nothing is said of looks, and none is loaded', async () => {
  const requests: string[] = []
  const { frame } = await visitFramed(world, { css: ':root{--jz-ink:red}' }, async (context) => {
    context.on('request', (request) => requests.push(request.url()))
  })
  await toReview(frame)
  expect((await seen(frame)).color).toBe(rgb(themes.azure.light.ink))
  expect(requests.some((url) => url.endsWith('/tend-frame.js'))).toBe(true)
  expect(requests.filter((url) => url.endsWith('/theme.js'))).toEqual([])
})

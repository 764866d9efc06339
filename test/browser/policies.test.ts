import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { pressSeen } from './frame/sight.ts'
import { forbidden, strictAround, watchPolicy } from './policy-watch.ts'
import { answerQuestions, goAllTheWay, pledge, readNotice, submit } from './steps.ts'
import { startWorld, type World } from './world.ts'

/**
 * What a host page's content security policy has to allow, and nothing else: the lines that the guide
 * and the README give. `'self'` is the host's own server, for citizen tokens.
 */
const documented = {
  inline: (platform: string) => [`script-src ${platform}`, `connect-src 'self' ${platform}`],
  frame: (platform: string) => [
    `script-src ${platform}`,
    `frame-src ${platform}`,
    "connect-src 'self'",
  ],
  nonce: (platform: string) => [
    "script-src 'nonce-cm9sbGVk' 'strict-dynamic'",
    `connect-src 'self' ${platform}`,
  ],
}

let world: World
let usual: string
beforeAll(async () => {
  world = await startWorld()
  usual = world.host.policy
})
afterEach(() => {
  world.host.policy = usual
})
afterAll(() => world.stop())

async function watch(context: BrowserContext): Promise<void> {
  await watchPolicy(context)
  await context.addInitScript(() => {
    window.print = () => undefined
  })
}

async function printReceipt(page: Page): Promise<void> {
  await page.getByRole('button', { name: '打印回执' }).click()
  await page.frameLocator('jz-proof iframe').getByRole('img').waitFor()
}

test('inline, a pledge needs the lines that are documented and no other', async () => {
  world.host.policy = strictAround(documented.inline(world.platform.origin))
  const { page, complaints } = await world.visit({}, watch)
  await goAllTheWay(page)
  await printReceipt(page)
  await submit(page)
  expect((await world.verify(world.host.submitted?.proof)).verdict).toBe('valid')
  expect(await forbidden(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('in a frame, a pledge needs the lines that are documented and no other', async () => {
  const { platform, host } = world
  host.policy = strictAround(documented.frame(platform.origin))
  const tag = `<script async src="${platform.origin}/v1/jz.js" data-site="test-host" data-mode="frame"></script>`
  const { page, complaints } = await world.visit({ tag }, watch)
  // The steps are found by the same words, wherever they are drawn.
  const frame = page.frameLocator('jz-proof iframe') as unknown as Page
  await readNotice(frame)
  await answerQuestions(frame)
  await pledge(frame)
  await frame.getByRole('heading', { name: '最后确认' }).waitFor()
  await pressSeen(frame.getByRole('button', { name: '确认，作出承诺' }))
  await frame.locator('.reference').waitFor()
  await submit(page)
  expect((await world.verify(host.submitted?.proof)).verdict).toBe('valid')
  expect(await forbidden(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('a page that trusts by nonce trusts what the script loads', async () => {
  world.host.policy = strictAround(documented.nonce(world.platform.origin))
  const src = `${world.platform.origin}/v1/jz.js`
  const tag = `<script nonce="cm9sbGVk" async src="${src}" data-site="test-host"></script>`
  const { page } = await world.visit({ tag }, watch)
  await goAllTheWay(page)
  await printReceipt(page)
  expect(await forbidden(page)).toEqual([])
})

test.each([
  ['connect-src', 'inline'],
  ['frame-src', 'frame'],
] as const)('without its %s, %s mode leaves the upload', async (directive, mode) => {
  const { platform, host } = world
  const lines = documented[mode](platform.origin)
  host.policy = strictAround(lines.filter((line) => !line.startsWith(directive)))
  const tag = `<script async src="${platform.origin}/v1/jz.js" data-site="test-host" data-mode="${mode}"></script>`
  const { page, complaints } = await world.visit({ tag }, watch)
  await expect.poll(async () => (await forbidden(page)).length).toBeGreaterThan(0)
  await page.locator('#proof').setInputFiles({
    name: 'proof.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4'),
  })
  await submit(page)
  expect(host.submitted?.proof).toBe('file:proof.pdf')
  expect(complaints).toEqual([])
})

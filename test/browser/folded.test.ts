import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardFrame } from './frame/framed.ts'
import { goAllTheWay, heading, readNotice, submit } from './steps.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const tag = (more = '') =>
  `<script async src="${world.platform.origin}/v1/jz.js" data-site="test-host" data-folded ${more}></script>`

const offer = { name: '改用书面承诺，免交证明' }

test('folded, the upload stays and the pledge is one line below it', async () => {
  const { page } = await world.visit({ tag: tag() })
  const open = page.getByRole('button', offer)
  await open.waitFor()
  expect(await page.locator('#proof').isEnabled()).toBe(true)
  expect(await heading(page, '告知书').count()).toBe(0)
  expect(await page.getByText('您已选择上传').count()).toBe(0)
  await open.click()
  await page.locator('#proof').waitFor({ state: 'hidden' })
  await goAllTheWay(page)
  await submit(page)
  expect((await world.verify(world.host.submitted?.proof)).verdict).toBe('valid')
})

test('what was begun stays unfolded after a reload', async () => {
  const { page } = await world.visit({ tag: tag() })
  await page.getByRole('button', offer).click()
  await readNotice(page)
  await page.reload()
  await heading(page, '填写有关情况').waitFor()
})

test('a required upload still has to be there when the fold was never opened', async () => {
  const { page } = await world.visit({ tag: tag() })
  await page.getByRole('button', offer).waitFor()
  await page.getByRole('button', { name: '提交登记' }).click()
  expect(world.host.submitted).toBeUndefined()
  await page.locator('#proof').setInputFiles({
    name: 'proof.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF'),
  })
  await submit(page)
  expect(world.host.submitted?.proof).toBe('file:proof.pdf')
})

test('a frame folds as well', async () => {
  const { page } = await world.visit({ tag: tag('data-mode="frame"') })
  await cardFrame(page).getByRole('button', offer).click()
  await cardFrame(page).getByRole('heading', { name: '告知书' }).waitFor()
  await page.locator('#proof').waitFor({ state: 'hidden' })
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { upload } from './host.ts'
import { cut } from './platform.ts'
import {
  answerQuestions,
  heading,
  pledge,
  readNotice,
  sealedReference,
  startWorld,
  type World,
} from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const file = { name: 'proof.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') }

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交登记' }).click()
  await page.getByRole('heading', { name: 'Received' }).waitFor()
}

test('the upload is one click away and comes back exactly as it was', async () => {
  const row = upload('residence-proof', 'required style="width: 90%" class="x"')
  const { page } = await world.visit({ rows: row })
  await heading(page, '告知书').waitFor()
  const input = page.locator('#proof')
  expect(await input.isVisible()).toBe(false)
  expect(await input.isDisabled()).toBe(true)
  await page.getByRole('button', { name: '改为上传证明材料' }).click()
  expect(
    await page.evaluate(() => document.querySelector('#proof')?.parentElement?.outerHTML),
  ).toMatch(
    /^<p><label for="proof">居住证明<\/label> <input type="file" id="proof" name="proof" data-jz-item="residence-proof" required="" style="width: 90%;?" class="x"><jz-proof/,
  )
  expect(await input.evaluate((element) => document.activeElement === element)).toBe(true)
  await input.setInputFiles(file)
  await submit(page)
  expect(world.host.submitted?.proof).toBe('file:proof.pdf')
})

test('the way back to the pledge keeps the chosen file out of the form', async () => {
  const { page } = await world.visit()
  await page.getByRole('button', { name: '改为上传证明材料' }).click()
  await page.locator('#proof').setInputFiles(file)
  await page.getByRole('button', { name: '改用书面承诺，免交证明' }).click()
  await heading(page, '告知书').waitFor()
  const names = await page.evaluate(() => [...new FormData(document.forms[0]).keys()])
  expect(names).toEqual(['child'])
})

test('a file chosen before the item arrives is not taken away', async () => {
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  const { page } = await world.visit({}, async () => {
    world.platform.faults.push({
      path: '/v1/items',
      fault: async (_, reply) => {
        await held
        return await reply()
      },
    })
  })
  await page.getByText('正在查询').waitFor()
  await page.locator('#proof').setInputFiles(file)
  answer()
  await page.getByRole('button', { name: '改用书面承诺，免交证明' }).waitFor()
  await submit(page)
  expect(world.host.submitted?.proof).toBe('file:proof.pdf')
})

test('a cancelled item takes the upload away and says why', async () => {
  const { page } = await world.visit({ rows: upload('homestead-proof') })
  await heading(page, '此项证明已取消，无需提交').waitFor()
  await page.getByText('《中华人民共和国土地管理法》').waitFor()
  await submit(page)
  expect(world.host.submitted).toEqual({ child: '王小明' })
})

test('an item for another way leaves the upload alone and takes no space', async () => {
  const { page } = await world.visit({ rows: upload('vaccination-check') })
  await expect
    .poll(() => page.locator('jz-proof').evaluate((element) => element.clientHeight))
    .toBe(0)
  await page.locator('#proof').setInputFiles(file)
  await submit(page)
  expect(world.host.submitted?.proof).toBe('file:proof.pdf')
})

test.each([
  ['the API is down', { path: '/v1/items', fault: cut }],
  ['the item is unknown', { path: '/v1/items', fault: async () => ({ status: 404 }) }],
  ['the answer is not JSON', { path: '/v1/items', fault: async () => answered('<html>') }],
  [
    'the answer is not an item',
    { path: '/v1/items', fault: async () => answered('{"disposition":"pledge"}') },
  ],
  [
    'half of the item is missing',
    {
      path: '/v1/items',
      fault: async () => answered('{"disposition":"pledge","text":{"title":"x"},"questions":[]}'),
    },
  ],
])('when %s, the upload works as before, and trying again is offered', async (_, fault) => {
  const { page, complaints } = await world.visit({}, async () => {
    world.platform.faults.push(fault)
  })
  await page.getByText('请照常上传材料').waitFor()
  expect(await page.locator('#proof').isEnabled()).toBe(true)
  await page.getByRole('button', { name: '再试一次' }).click()
  await heading(page, '告知书').waitFor()
  expect(complaints).toEqual([])
})

test('when the script cannot be loaded, the page is as it was', async () => {
  const { page } = await world.visit({ script: `${world.platform.origin}/v1/none.js` })
  await page.locator('#proof').setInputFiles(file)
  await submit(page)
  expect(world.host.submitted?.proof).toBe('file:proof.pdf')
})

test('an upload added later, or inside its label, is upgraded too', async () => {
  const { page } = await world.visit({ rows: '<p id="later"></p>' })
  await page.evaluate(() => {
    const label = document.createElement('label')
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', name: 'proof' })
    input.dataset.jzItem = 'residence-proof'
    label.append('居住证明', input)
    document.querySelector('#later')?.append(label)
  })
  await heading(page, '告知书').waitFor()
  expect(await page.locator('label jz-proof').count()).toBe(0)
  await page.evaluate(() => document.querySelector('#later label')?.remove())
  await expect.poll(() => page.locator('jz-proof').count()).toBe(0)
})

test('the script a second time does nothing', async () => {
  const script = `<script src="${world.platform.origin}/v1/jz.js" data-site="other"></script>`
  const { page, complaints } = await world.visit({ rows: upload() + script })
  await readNotice(page)
  expect(await page.locator('jz-proof').count()).toBe(1)
  expect(complaints).toEqual([])
})

test('the host’s own style sheet does not reach in', async () => {
  const css = '* { all: unset !important; display: inline !important; color: red !important }'
  const { page } = await world.visit({ css })
  const title = heading(page, '告知书')
  await title.waitFor({ state: 'attached' })
  const look = await title.evaluate((element) => {
    const { color, fontSize, display } = getComputedStyle(element)
    return { color, fontSize, display }
  })
  expect(look).toEqual({ color: 'rgb(31, 35, 40)', fontSize: '24px', display: 'block' })
})

test('an element of its own carries the receipt as well', async () => {
  const rows = '<jz-proof item="residence-proof" name="own" required></jz-proof>'
  const { page } = await world.visit({ rows })
  await readNotice(page)
  expect(await page.getByRole('button', { name: '改为上传证明材料' }).count()).toBe(0)
  await answerQuestions(page)
  await pledge(page)
  await sealedReference(page)
  await submit(page)
  expect(world.host.submitted?.own).toMatch(/^e30\./)
})

function answered(body: string) {
  const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' }
  return { headers, body }
}

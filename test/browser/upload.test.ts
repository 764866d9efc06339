import { afterAll, beforeAll, expect, test } from 'vitest'
import { altered, badGateway, brokenOff, cut, type Fault, held } from './faults.ts'
import { upload } from './host-page.ts'
import { keptItem, publishKept } from './kept-item.ts'
import { rentedHome } from './rented-home.ts'
import { answerQuestions, heading, pledge, readNotice, sealedReference, submit } from './steps.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const file = { name: 'proof.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') }

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

test('an upload the page takes off and puts back can still be chosen', async () => {
  const { page } = await world.visit({ rows: upload('residence-proof', 'required') })
  await heading(page, '告知书').waitFor()
  const isAsItWas = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#proof')
    const row = input?.parentElement
    input?.remove()
    await new Promise((resolve) => setTimeout(resolve, 50))
    const { disabled, style } = input ?? {}
    if (input) row?.append(input)
    return !disabled && style?.display === ''
  })
  expect(isAsItWas).toBe(true)
  await page.getByRole('button', { name: '改为上传证明材料' }).click()
  await page.locator('#proof').setInputFiles(file)
  await submit(page)
  expect(world.host.submitted?.proof).toBe('file:proof.pdf')
})

test('what the page says about uploading goes and comes back with the upload', async () => {
  const row = `${upload('residence-proof', 'aria-describedby="size all gone"')}
    <p id="size">PDF，不超过 5 MB</p> <p id="all" style="color: gray">带 * 的必填</p>`
  const other = '<input name="other" aria-label="其他" aria-describedby="all">'
  const { page } = await world.visit({ rows: `<div id="row">${row}</div>${other}` })
  await heading(page, '告知书').waitFor()
  expect(await page.locator('#size').isVisible()).toBe(false)
  expect(await page.locator('#all').isVisible()).toBe(true)
  await page.getByRole('button', { name: '改为上传证明材料' }).click()
  expect(await page.locator('#size').isVisible()).toBe(true)
  const after = await page.locator('#row').evaluate((element) => {
    element.querySelector('jz-proof')?.remove()
    return element.innerHTML
  })
  expect(after).toBe(row)
})

test('what the host found wrong with an upload stays to be read', async () => {
  const more = 'required aria-invalid="true" aria-describedby="wrong"'
  const rows = `${upload('residence-proof', more)}<p id="wrong">请上传这项材料</p>`
  const { page } = await world.visit({ rows })
  await heading(page, '告知书').waitFor()
  expect(await page.locator('#wrong').isVisible()).toBe(true)
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
  const { fault, release } = held()
  const { page } = await world.visit({}, async () => {
    world.platform.next('/v1/items', fault)
  })
  await page.getByText('正在查询').waitFor()
  await page.locator('#proof').setInputFiles(file)
  release()
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

test('an item that is kept leaves the upload alone and takes no space', async () => {
  await publishKept(world)
  const { page } = await world.visit({ rows: upload(keptItem.id) })
  await expect
    .poll(() => page.locator('jz-proof').evaluate((element) => element.clientHeight))
    .toBe(0)
  await page.locator('#proof').setInputFiles(file)
  await submit(page)
  expect(world.host.submitted?.proof).toBe('file:proof.pdf')
})

test.each<[string, Fault]>([
  ['the platform cannot be reached', cut],
  ['a gateway answers in its place', badGateway],
  ['the connection breaks in the middle of the item', brokenOff],
  ['a network puts its own page there', altered(() => '<html><h1>Welcome</h1></html>')],
  ['the answer is not an item', altered(() => '{"disposition":"pledge"}')],
  ['half of the item is missing', altered(withoutText)],
])('when %s, the upload works as before, and trying again is offered', async (_, fault) => {
  const { page, complaints } = await world.visit({}, async () => {
    world.platform.next('/v1/items', fault)
  })
  await page.getByText('请照常上传材料').waitFor()
  expect(await page.locator('#proof').isEnabled()).toBe(true)
  await page.getByRole('button', { name: '再试一次' }).click()
  await heading(page, '告知书').waitFor()
  expect(complaints).toEqual([])
})

function withoutText(item: string): string {
  return JSON.stringify({ ...JSON.parse(item), text: { title: 'x' } })
}

test('an item nobody has published leaves the upload; once published, trying again finds it', async () => {
  const { page } = await world.visit({ rows: upload(rentedHome.id) })
  await page.getByText('请照常上传材料').waitFor()
  await page.locator('#proof').setInputFiles(file)
  await world.publish(rentedHome)
  await world.isInForce(rentedHome.id, 1)
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.getByRole('button', { name: '改用书面承诺，免交证明' }).click()
  await heading(page, '告知书').waitFor()
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

test('a script that came with its item asks for none', async () => {
  const script = `${world.platform.origin}/v1/embed/residence-proof/jz.js`
  const { page } = await world.visit({ script }, async () => {
    world.platform.next('/v1/items', cut)
  })
  await readNotice(page)
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
  expect((await world.verify(world.host.submitted?.own)).verdict).toBe('valid')
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vaccinationCheckZhHans as text } from '../../../shared/catalogue/items/vaccination-check.zh-hans.ts'
import { lostAfterwards, refused } from '../faults.ts'
import { heading, receiptOf, sealedReference, submit } from '../steps.ts'
import { agree, type CheckWorld, startCheckWorld, words } from './check-world.ts'

let world: CheckWorld
beforeAll(async () => {
  world = await startCheckWorld()
})
afterAll(() => world.stop())

describe('a data check', () => {
  test('shows who is asked what and why, and puts the sealed yes into the form', async () => {
    const { page, complaints } = await world.visitCheck()
    await heading(page, '是否同意查验，由您决定').waitFor()
    const receiver = text.receivers['district-health']
    for (const said of Object.values(receiver ?? {})) {
      await page.locator('jz-proof').getByText(said, { exact: true }).first().waitFor()
    }
    await page.getByText('作为陈小禾 110***********0029的监护人').waitFor()
    expect(await page.getByLabel(words.agree).isChecked()).toBe(false)
    await agree(page)
    await heading(page, words.confirmed).waitFor()
    await page.getByText(text.yes).waitFor()
    const reference = await sealedReference(page)
    const receipt = await receiptOf(page)
    await submit(page)
    expect(world.host.submitted?.proof).toBe(receipt)
    expect(reference).toMatch(/^JZ-/)
    expect(JSON.parse(atob(`${receipt}`.split('.')[1] ?? ''))).toMatchObject({
      kind: 'check',
      answer: 'yes',
      reference,
    })
    expect(complaints).toEqual([])
  })

  test('asks nobody without a tick, says so at the box, and takes the keyboard alone', async () => {
    const { page } = await world.visitCheck()
    const before = world.register.asked
    await page.getByRole('button', { name: words.go }).press('Enter')
    await page.getByRole('alert').getByText('请先勾选您同意的部门').waitFor()
    const tick = page.getByLabel(words.agree)
    expect(await tick.evaluate((box) => box.matches(':focus'))).toBe(true)
    expect(await tick.getAttribute('aria-invalid')).toBe('true')
    expect(world.register.asked).toBe(before)
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await heading(page, words.confirmed).waitFor()
    expect(await heading(page, words.confirmed).evaluate((one) => one.matches(':focus'))).toBe(true)
    expect(world.register.asked).toBe(before + 1)
  })

  test('whose answer was lost on the way ends in the answer that stands, asked for once', async () => {
    const { page } = await world.visitCheck()
    const before = world.register.asked
    world.platform.next('/v1/checks', lostAfterwards)
    await agree(page)
    await heading(page, words.confirmed).waitFor()
    expect(world.register.asked).toBe(before + 1)
  })

  test('that was cut off by a reload, or the tab closed, shows the true state when the page is back', async () => {
    const { page } = await world.visitCheck()
    world.platform.next('/v1/checks', lostAfterwards, lostAfterwards, lostAfterwards)
    await agree(page)
    await page.getByText('再试一次不会重复').waitFor()
    await page.reload()
    await heading(page, words.confirmed).waitFor()
    const again = await page.context().newPage()
    await again.goto(page.url())
    await heading(again, words.confirmed).waitFor()
    expect(await receiptOf(again)).toBe(await receiptOf(page))
  })

  test('is withdrawn in two steps: the form carries nothing, the upload is back, and it stays so', async () => {
    const { page } = await world.visitCheck()
    await agree(page)
    await heading(page, words.confirmed).waitFor()
    await page.getByRole('button', { name: '查看或撤回同意' }).click()
    await page.getByText(text.withdrawal).waitFor()
    expect(await receiptOf(page)).not.toBeNull()
    await page.getByRole('button', { name: '确认撤回' }).click()
    await heading(page, '已撤回同意').waitFor()
    expect(await receiptOf(page)).toBeNull()
    expect(await page.locator('#proof').isVisible()).toBe(true)
    await page.reload()
    await heading(page, '已撤回同意').waitFor()
    expect(await receiptOf(page)).toBeNull()
  })

  test('to which the department says no tells what to do, and gives the upload back', async () => {
    const { page } = await world.visitCheck()
    world.register.says = 'no'
    await agree(page)
    await heading(page, '区卫生健康局已答复').waitFor()
    await page.getByText(text.no).waitFor()
    await page.getByText(text.next).waitFor()
    expect(await receiptOf(page)).toBeNull()
    expect(await page.locator('#proof').isVisible()).toBe(true)
  })

  test('that needs a letter says by when, lets the form go with the consent, and knows it later', async () => {
    const { page } = await world.visitCheck()
    world.register.says = 'broken'
    await agree(page)
    await heading(page, '等待区卫生健康局书面答复').waitFor()
    await page.getByText('最迟答复').waitFor()
    const consent = await receiptOf(page)
    expect(JSON.parse(atob(`${consent}`.split('.')[1] ?? ''))).toMatchObject({ kind: 'consent' })
    await page.reload()
    await heading(page, '等待区卫生健康局书面答复').waitFor()
    await submit(page)
    expect(world.host.submitted?.proof).toBe(consent)
  })

  test('gives way to the upload and back by one click each', async () => {
    const { page } = await world.visitCheck()
    await page.getByRole('button', { name: '改为上传证明材料' }).click()
    expect(await page.locator('#proof').isVisible()).toBe(true)
    await page.getByRole('button', { name: '改由部门查验，免交证明' }).click()
    await page.getByLabel(words.agree).waitFor()
    expect(await page.locator('#proof').isVisible()).toBe(false)
  })

  test('that is refused says what to do, and leaves the upload', async () => {
    const { page } = await world.visitCheck()
    world.platform.next('/v1/checks', refused('guardian-needed'))
    await agree(page)
    await page.getByText('须由监护人同意').waitFor()
    expect(await page.locator('#proof').isVisible()).toBe(true)
  })

  test('whose code cannot be loaded leaves the upload where it is', async () => {
    const { page } = await world.visit({ rows: '' })
    await page.route('**/data-check.js*', (route) => route.abort())
    const rows =
      '<p><input type="file" id="proof" name="proof" data-jz-item="vaccination-check"></p>'
    await page.goto(`${world.host.origin}/form?${new URLSearchParams({ rows })}`)
    await page.getByText('请照常上传材料').waitFor()
    expect(await page.locator('#proof').isVisible()).toBe(true)
  })
})

test('in a frame of ours the check takes a confirming step of its own', async () => {
  const tag = `<script async src="${world.platform.origin}/v1/jz.js" data-site="test-host" data-mode="frame"></script>`
  const { page } = await world.visitCheck({ tag })
  const frame = page.frameLocator('jz-proof iframe')
  await frame.getByLabel(words.agree).check()
  await frame.getByRole('button', { name: words.go }).click()
  await page.waitForTimeout(700)
  await frame.getByRole('button', { name: '确认，开始查验' }).click()
  await frame.getByRole('heading', { name: words.confirmed }).waitFor()
  await expect.poll(() => receiptOf(page)).toMatch(/\./)
})

test.each([
  [
    'zh-Hant',
    '是否同意查驗，由您決定',
    '我同意向區衛生健康局查驗',
    '同意並查驗',
    '區衛生健康局已確認',
  ],
  [
    'en',
    'Do you agree to this check?',
    'I agree that the District Health Bureau is asked',
    'Agree and check',
    'Confirmed by the District Health Bureau',
  ],
])('speaks %s', async (lang, first, box, go, last) => {
  const { page } = await world.visitCheck({ lang })
  await heading(page, first).waitFor()
  await page.getByLabel(box).check()
  await page.getByRole('button', { name: go }).click()
  await heading(page, last).waitFor()
})

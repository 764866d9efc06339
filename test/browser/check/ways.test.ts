import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vaccinationCheckZhHans as text } from '../../../shared/catalogue/items/vaccination-check.zh-hans.ts'
import { signIn } from '../desk/desk-world.ts'
import { heading, receiptOf, sealedReference, submit } from '../steps.ts'
import { agree, type CheckWorld, startCheckWorld, words } from './check-world.ts'
import { publishOthers } from './items.ts'

let world: CheckWorld
beforeAll(async () => {
  world = await startCheckWorld()
  await publishOthers(world)
})
afterAll(() => world.stop())

const kindOf = (receipt: string | null | undefined) =>
  JSON.parse(atob(`${receipt}`.split('.')[1] ?? ''))

test('what nobody knows leaves the upload, and says so', async () => {
  const { page } = await world.visitCheck({}, 'vaccination-online')
  world.register.says = 'unknown'
  await agree(page)
  await heading(page, '没有查到').waitFor()
  await page.getByText(text.unknown).waitFor()
  expect(await page.locator('#proof').isVisible()).toBe(true)
  expect(await receiptOf(page)).toBeNull()
})

describe('a preview', () => {
  test('keeps the answer back until it is decided to use it, and it stays so', async () => {
    const { page } = await world.visitCheck({}, 'vaccination-preview')
    await agree(page)
    await heading(page, '是否使用这个结果，由您决定').waitFor()
    await page.getByText(text.yes).waitFor()
    expect(await receiptOf(page)).toBeNull()
    await page.reload()
    await heading(page, '是否使用这个结果，由您决定').waitFor()
    expect(await receiptOf(page)).toBeNull()
    await page.getByRole('button', { name: '使用这个结果' }).click()
    await heading(page, words.confirmed).waitFor()
    expect(kindOf(await receiptOf(page))).toMatchObject({ kind: 'check', answer: 'yes' })
    await page.reload()
    await heading(page, words.confirmed).waitFor()
  })

  test('is left for the upload, and nothing of it goes with the form', async () => {
    const { page } = await world.visitCheck({}, 'vaccination-preview')
    await agree(page)
    await heading(page, '是否使用这个结果，由您决定').waitFor()
    await page.getByRole('button', { name: '改为上传证明材料' }).click()
    expect(await page.locator('#proof').isVisible()).toBe(true)
    expect(await receiptOf(page)).toBeNull()
  })

  test('is disputed: a clerk is asked in place of the answer', async () => {
    const { page } = await world.visitCheck({}, 'vaccination-preview')
    await agree(page)
    await page.getByRole('button', { name: '结果不对' }).click()
    await page.getByLabel('您的理由').fill('这不是我的孩子')
    await page.getByRole('button', { name: '提交异议' }).click()
    await heading(page, '等待区卫生健康局书面答复').waitFor()
  })
})

test('where a duty by law is the basis one is told, and nobody is asked to agree', async () => {
  const { page } = await world.visitCheck({}, 'vaccination-duty')
  await heading(page, '查验告知').waitFor()
  expect(await page.locator('jz-proof').getByRole('checkbox').count()).toBe(0)
  await page.getByRole('button', { name: '知道了，开始查验' }).click()
  await heading(page, words.confirmed).waitFor()
  expect(kindOf(await receiptOf(page))).toMatchObject({ kind: 'check', answer: 'yes' })
  await page.getByRole('button', { name: '查看查验记录' }).click()
  await page.getByText('告知时间').first().waitFor()
  expect(await page.getByRole('button', { name: '确认撤回' }).count()).toBe(0)
})

test('of two departments only the one that was agreed to is asked', async () => {
  const { page } = await world.visitCheck({}, 'vaccination-two')
  const before = world.register.asked
  await page.getByLabel('我同意向区公安分局查验').check()
  await page.getByRole('button', { name: words.go }).click()
  await heading(page, '没有查到').waitFor()
  expect(world.register.asked).toBe(before)
})

test('a form that is opened again after the clerk has answered carries the answer', async () => {
  const { page } = await world.visitCheck()
  world.register.says = 'broken'
  await agree(page)
  await heading(page, '等待区卫生健康局书面答复').waitFor()
  const reference = await sealedReference(page)
  const address = page.url()
  const desk = await page.context().newPage()
  await page.close()

  await desk.goto(`${world.local.platformUrl}/v1/desk`)
  await signIn(desk, '周敏')
  await desk.locator(`a[href="#${reference}"]`).click()
  await desk.getByRole('radio', { name: /^是/ }).check()
  await desk.getByRole('button', { name: '下一步' }).click()
  await desk.getByRole('button', { name: '确认答复' }).click()
  await desk.getByRole('heading', { name: '已经答复。' }).waitFor()

  const again = await desk.context().newPage()
  await again.goto(address)
  await heading(again, words.confirmed).waitFor()
  expect(await sealedReference(again)).toBe(reference)
  const receipt = await receiptOf(again)
  expect(kindOf(receipt)).toMatchObject({ kind: 'check', answer: 'yes', reference })
  await submit(again)
  expect(world.host.submitted?.proof).toBe(receipt)
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { signIn } from './desk-world.ts'
import { people, wording } from './request-samples.ts'
import {
  button,
  choose,
  look,
  openRequest,
  type RequestWorld,
  startRequests,
} from './request-world.ts'

let desk: RequestWorld

beforeAll(async () => {
  desk = await startRequests()
})

beforeEach(() => desk.office.kept.clear())

afterAll(() => desk.stop())

const village = people['zhou-min']
const reason = '请说明更正的原因。'
const returned = (page: Page) => page.getByRole('heading', { name: '已经退回。' })

it('what changed meanwhile is shown, and what was written stays', async () => {
  const one = desk.office.ask()
  const page = await desk.open({ width: 390, height: 844 })
  await signIn(page, '周敏')
  await openRequest(page, one.reference)
  await choose(page, '退回修改', reason)
  one.fields = wording.fields.map((field) =>
    field.id === 'address' ? { ...field, value: '青石村五组 2 号' } : field,
  )
  await button(page, '确认退回').click()
  await page.getByText('申请在您打开以后有变化。').waitFor()
  await page.getByText('青石村五组 2 号').waitFor()
  await page.getByText('与您刚才看到的不同').waitFor()
  const focused = await page.evaluate(() => document.activeElement?.className)
  expect(focused).toBe('trouble')
  expect(await page.locator('#reason').inputValue()).toBe(reason)
  await look(page, 'stale')
  await button(page, '下一步').click()
  await button(page, '确认退回').click()
  await returned(page).waitFor()
  expect(one.steps).toHaveLength(2)
})

it('a request that a colleague decided first says so, and gives back what was written', async () => {
  const one = desk.office.ask()
  const page = await desk.open()
  await signIn(page, '周敏')
  await openRequest(page, one.reference)
  await choose(page, '退回修改', reason)
  desk.office.take(one, 'approve', { ...village, staffNumber: 'CUN-08' })
  await button(page, '确认退回').click()
  await page.getByText('申请已经不在这一步了。').waitFor()
  await page.getByText('这件申请现在不由您审批').waitFor()
  await page.getByText('您写的这段话没有发出').waitFor()
  await page.getByText(reason).waitFor()
  expect(one.standing).toMatchObject({ state: 'at-level', level: 'town' })
  await look(page, 'moved-on')
})

it('characters found unprintable only when it is approved are said and shown', async () => {
  const fields = wording.fields.map((one) =>
    one.id === 'name' ? { ...one, value: '林𬺓彤' } : one,
  )
  const one = desk.office.ask({ fields })
  const page = await desk.open()
  await signIn(page, '周敏')
  await openRequest(page, one.reference)
  await choose(page, '批准')
  one.unprintable = ['𬺓']
  await button(page, '确认批准').click()
  await page.getByText('没有批准：有的字现在无法印在证明上。').waitFor()
  await page.getByText('U+2CE93').waitFor()
  expect(await page.getByRole('radio', { name: '批准' }).isDisabled()).toBe(true)
})

it('an approver sees why they may only look', async () => {
  const own = desk.office.ask({ people: ['ZHEN-12'] })
  const before = desk.office.ask()
  desk.office.take(own, 'approve', village)
  desk.office.take(before, 'approve', village)
  desk.office.take(before, 'approve', people['sun-li'])
  const page = await desk.open()
  await signIn(page, '何建国')
  await openRequest(page, own.reference)
  await page.getByText('这是关于您本人的申请，您只能查看。').waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
  await signOutAndIn(page, '孙莉')
  await page.evaluate((to) => {
    location.hash = `#requests/${to}`
  }, before.reference)
  await page.getByText('您在另一级已经批准过这件申请，这一级您只能查看。').waitFor()
  await look(page, 'only-looking')
})

it('refusals for who decides are said plainly', async () => {
  const one = desk.office.ask()
  desk.office.take(one, 'approve', village)
  const page = await desk.open()
  await signIn(page, '何建国')
  await openRequest(page, one.reference)
  await choose(page, '批准')
  one.standing = { ...one.standing, people: ['ZHEN-12'] }
  await button(page, '确认批准').click()
  await page.getByText('没有记录您的决定：这是关于您本人的申请。').waitFor()
  one.standing = { ...one.standing, people: ['citizen'] }
  await page.reload()
  await choose(page, '批准')
  const approvals = [{ level: 'village', account: 'ZHEN-12', person: 'ZHEN-12' } as const]
  one.standing = { ...one.standing, approvals }
  await button(page, '确认批准').click()
  await page.getByText('没有记录您的决定：您在另一级已经批准过这件申请。').waitFor()
})

it('an answer that is lost is asked for again, and the decision counts once', async () => {
  const one = desk.office.ask()
  const page = await desk.open({ width: 390, height: 844 })
  await signIn(page, '周敏')
  await openRequest(page, one.reference)
  await choose(page, '退回修改', reason)
  await page.route('**/decision*', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await button(page, '确认退回').click()
  await page.getByText('没有收到平台的回复').waitFor()
  await look(page, 'lost')
  expect(one.standing.state).toBe('returned')
  await page.unroute('**/decision*')
  await button(page, '确认退回').click()
  await returned(page).waitFor()
  expect(one.steps).toHaveLength(2)
  expect(await page.getByText('没有收到平台的回复').count()).toBe(0)
})

it('a session that has run out loses nothing that was written', async () => {
  const one = desk.office.ask()
  const page = await desk.open()
  await signIn(page, '周敏')
  await openRequest(page, one.reference)
  await choose(page, '退回修改', reason)
  await page.evaluate(() => {
    const token = sessionStorage.getItem('jz-desk-token') ?? ''
    sessionStorage.setItem('jz-desk-token', token.replace(/.{8}$/, 'AAAAAAAA'))
  })
  await button(page, '确认退回').click()
  await page.getByText('登录已经过期。').waitFor()
  expect(one.standing.state).toBe('at-level')
  await button(page, '登录').click()
  await page.getByRole('heading', { name: '申请内容' }).waitFor()
  expect(await page.locator('#reason').inputValue()).toBe(reason)
  await button(page, '下一步').click()
  await button(page, '确认退回').click()
  await returned(page).waitFor()
})

it('a role that is not theirs, and a request that is not there, show nothing of anybody', async () => {
  const one = desk.office.ask()
  desk.office.take(one, 'approve', village)
  const elsewhere = desk.office.ask({ village: '681303009009' })
  const page = await desk.open()
  await signIn(page, '何建国')
  const to = (reference: string) =>
    page.evaluate((hash) => {
      location.hash = hash
    }, `#requests/${reference}`)
  await to(elsewhere.reference)
  await page.getByText('您不能办理这件申请。').waitFor()
  desk.office.kept.delete(elsewhere.reference)
  await page.reload()
  await page.getByText('没有这件申请。').waitFor()
  expect(await page.content()).not.toContain('林晓彤')
  await to(one.reference)
  await choose(page, '批准')
  desk.office.kept.delete(one.reference)
  await button(page, '确认批准').click()
  await page.getByText('没有这件申请。').waitFor()
  expect(await page.content()).not.toContain('林晓彤')
})

async function signOutAndIn(page: Page, name: string): Promise<void> {
  await button(page, '退出登录').click()
  await button(page, '退出').click()
  await signIn(page, name)
}

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoStaff } from '../../../infra/local/sign-in/demo-staff.ts'
import { axeOn } from '../axe.ts'
import { forbidden } from '../policy-watch.ts'
import { child, type DeskWorld, picture, signIn, startDesk } from './desk-world.ts'

let desk: DeskWorld

beforeAll(async () => {
  desk = await startDesk()
})

afterAll(() => desk.stop())

const phone = { width: 390, height: 844 }

async function look(page: Page, name: string): Promise<void> {
  const { width = 0 } = page.viewportSize() ?? {}
  await picture(page, `${name}-${width}`)
  expect((await axeOn(page)).violations).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function choose(page: Page, answer: string): Promise<void> {
  await page.getByRole('radio', { name: answer }).check()
  await button(page, '下一步').click()
}

it('an empty queue says what will come', async () => {
  const page = await desk.open()
  await signIn(page, '周敏')
  await page.getByText('没有等待答复的查询函。').waitFor()
  await look(page, 'empty')
})

it.each([phone, { width: 1280, height: 800 }])(
  'a clerk reads a letter, answers it, and the citizen’s check is answered, at $width px',
  async (viewport) => {
    const check = await desk.consent(`DESK-${viewport.width}`)
    const other = await desk.consent(`DESK-OTHER-${viewport.width}`)
    const page = await desk.open(viewport)
    await signIn(page, '周敏')
    await page.getByText(other.reference).waitFor()
    expect(await page.content()).not.toContain(child.idNumber)
    await look(page, 'queue')
    await page.locator(`a[href="#${check.reference}"]`).click()
    await page.getByText(child.idNumber).waitFor()
    await look(page, 'letter')

    await button(page, '下一步').click()
    await page.getByText('请选择一种答复。').waitFor()
    await choose(page, '是 本部门的记录能够确认。')
    await page.getByText(`${child.name}：是。`).waitFor()
    await look(page, 'confirm')
    expect((await check.state()).state).toBe('waiting')
    await button(page, '确认答复').click()
    await page.getByRole('heading', { name: '已经答复。' }).waitFor()
    expect(await page.content()).not.toContain(child.idNumber)
    await look(page, 'sent')
    expect(await check.state()).toMatchObject({ state: 'answered', answer: 'yes' })

    await button(page, '返回列表').click()
    await page.getByText(other.reference).waitFor()
    expect(await page.getByText(check.reference).count()).toBe(0)
    await button(page, '我答复的').click()
    await page.getByText(check.reference).waitFor()
    await look(page, 'answered')
    expect(await forbidden(page)).toEqual([])
  },
)

it('is worked with the keyboard alone', async () => {
  const [first, second] = [await desk.consent('KEYS-1'), await desk.consent('KEYS-2')]
  const page = await desk.open()
  await signIn(page, '周敏')
  await page.getByText(second.reference).waitFor()
  const links = page.locator('.queue a')
  const at = await links.evaluateAll(
    (all, wanted) => all.findIndex((one) => one.getAttribute('href') === `#${wanted}`),
    first.reference,
  )
  await links.first().focus()
  for (let i = 0; i < at; i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByText(child.idNumber).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText(second.reference).waitFor()
  await page.goBack()
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.getByText('请核对后确认').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '已经答复。' }).waitFor()
  expect((await first.state()).answer).toBe('yes')
})

it('a session that has run out loses nothing that was entered', async () => {
  const check = await desk.consent('EXPIRED-1')
  const page = await desk.open()
  await signIn(page, '周敏')
  await page.locator(`a[href="#${check.reference}"]`).click()
  await page.getByRole('radio', { name: /^否/ }).check()
  await page.evaluate(() => {
    const key = 'jz-desk-token'
    const token = sessionStorage.getItem(key) ?? ''
    sessionStorage.setItem(key, token.replace(/.{8}$/, 'AAAAAAAA'))
  })
  await button(page, '下一步').click()
  await button(page, '确认答复').click()
  await page.getByText('登录已经过期。').waitFor()
  await picture(page, 'expired')
  expect((await check.state()).state).toBe('waiting')
  await button(page, '登录').click()
  await page.getByText(child.idNumber).waitFor()
  expect(await page.getByRole('radio', { name: /^否/ }).isChecked()).toBe(true)
  await button(page, '下一步').click()
  await button(page, '确认答复').click()
  await page.getByRole('heading', { name: '已经答复。' }).waitFor()
  expect((await check.state()).answer).toBe('no')
})

it('a network that is away loses nothing, and an answer that is sent twice counts once', async () => {
  const check = await desk.consent('OFFLINE-1')
  const page = await desk.open()
  await signIn(page, '周敏')
  await page.locator(`a[href="#${check.reference}"]`).click()
  await choose(page, '是 本部门的记录能够确认。')
  // The platform has the answer, the clerk never hears of it.
  await page.route('**/answer', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await button(page, '确认答复').click()
  await page.getByText('现在连不上平台。').waitFor()
  await picture(page, 'unreachable')
  await page.unroute('**/answer')
  await button(page, '再试一次').click()
  await button(page, '确认答复').click()
  await page.getByRole('heading', { name: '已经答复。' }).waitFor()
  expect((await check.state()).answer).toBe('yes')
  expect(await page.getByText('现在连不上平台。').count()).toBe(0)
})

it('a clerk of another department sees neither the queue nor the letter', async () => {
  const check = await desk.consent('OTHER-1')
  const page = await desk.open()
  await signIn(page, '钱伟')
  await page.getByText('没有等待答复的查询函。').waitFor()
  await page.evaluate((reference) => {
    location.hash = reference
  }, check.reference)
  await page.getByText('您不能办理这封查询函。').waitFor()
  expect(await page.content()).not.toContain(child.idNumber)
})

it('an administrator is told what comes to them, and sees nothing before it is overdue', async () => {
  const check = await desk.consent('ESCALATION-1')
  const page = await desk.open(phone)
  await signIn(page, '何建国')
  await page.getByText('没有超期未答复的查询函。').waitFor()
  await page.getByText('请督促经办人员答复').waitFor()
  expect(await page.getByText(check.reference).count()).toBe(0)
  await look(page, 'escalation-empty')
})

it('a role that is taken away while signed in is gone at the next request', async () => {
  const check = await desk.consent('REMOVED-1')
  const zhou = demoStaff[0]
  if (!zhou) throw new Error('the demo has staff')
  const page = await desk.open()
  await signIn(page, '周敏')
  await page.locator(`a[href="#${check.reference}"]`).click()
  await choose(page, '是 本部门的记录能够确认。')
  await desk.register(zhou.subject, { ...zhou.staff, roles: [] })
  await button(page, '确认答复').click()
  await page.getByText('您不能办理这封查询函。').waitFor()
  expect((await check.state()).state).toBe('waiting')
  await desk.register(zhou.subject, zhou.staff)
})

it('a consent that is withdrawn meanwhile ends the letter', async () => {
  const check = await desk.consent('WITHDRAWN-1')
  const page = await desk.open()
  await signIn(page, '周敏')
  await page.locator(`a[href="#${check.reference}"]`).click()
  await choose(page, '是 本部门的记录能够确认。')
  await check.withdraw()
  await button(page, '确认答复').click()
  await page.getByText('当事人撤回了同意。').waitFor()
  expect(await page.content()).not.toContain(child.idNumber)
  await picture(page, 'withdrawn')
})

it('speaks English where asked', async () => {
  const check = await desk.consent('ENGLISH-1')
  const page = await desk.open(phone)
  await signIn(page, '周敏')
  await page.getByText(check.reference).waitFor()
  await button(page, 'English').click()
  await page.getByText('10 days left').first().waitFor()
  await look(page, 'queue-en')
  await page.locator(`a[href="#${check.reference}"]`).click()
  await page.getByText('Of whom').or(page.getByText('ID number')).first().waitFor()
  await look(page, 'letter-en')
})

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { signIn } from './desk-world.ts'
import { button, look, openRequest, type RequestWorld, startRequests } from './request-world.ts'

let desk: RequestWorld

beforeAll(async () => {
  desk = await startRequests()
})

beforeEach(() => desk.office.kept.clear())

afterAll(() => desk.stop())

it('a long list is read on, and a reload or the way back keeps the place', async () => {
  const all = Array.from({ length: 12 }, (_, at) => desk.office.ask({ daysLeft: at + 1 }))
  const page = await desk.open()
  await signIn(page, '周敏')
  await page.getByText('前 5 件').waitFor()
  await button(page, '再看后面的').click()
  await page.getByText('前 10 件').waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'))
  expect(await focused()).toBe(`#requests/waiting/${all[5]?.reference}`)
  await page.reload()
  await page.getByText('前 10 件').waitFor()
  await openRequest(page, all[8]?.reference ?? '')
  await page.reload()
  await page.getByRole('heading', { name: '申请内容' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('前 10 件').waitFor()
  await expect.poll(focused).toBe(`#requests/waiting/${all[8]?.reference}`)
  await button(page, '再看后面的').click()
  await page.getByText('共 12 件').waitFor()
  expect(await button(page, '再看后面的').count()).toBe(0)
})

it('the address holds the view and the reference, and nothing of a person', async () => {
  const one = desk.office.ask({ daysLeft: -1 })
  const page = await desk.open()
  await signIn(page, '何建国')
  await page.getByRole('link', { name: '已超期' }).click()
  await openRequest(page, one.reference)
  await page.getByText('这件申请现在不由您审批').waitFor()
  expect(new URL(page.url()).hash).toBe(`#requests/overdue/${one.reference}`)
  await page.getByRole('link', { name: '返回列表' }).click()
  await page.getByText('已超期 1 天').waitFor()
  await page.reload()
  await page.getByText('已超期 1 天').waitFor()
})

it('is worked with the keyboard alone', async () => {
  const first = desk.office.ask({ daysLeft: 1 })
  const second = desk.office.ask({ daysLeft: 3 })
  const page = await desk.open()
  await signIn(page, '周敏')
  await page.getByText(second.reference).waitFor()
  await page.locator('.queue a').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: '退回修改' }).waitFor()
  // From the heading by way of “back” to the first choice.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.getByLabel('要改什么').waitFor()
  for (let phrase = 0; phrase < 2; phrase++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('迁入的时间')
  // Whoever writes does not leave by Escape.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '请核对后确认退回' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByLabel('要改什么').waitFor()
  await page.getByLabel('要改什么').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '请核对后确认退回' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '已经退回。' }).waitFor()
  expect(first.steps[1]?.reason).toBe('这一项填写不完整，请补充：迁入的时间')
  await page.getByRole('link', { name: '计划生育证明' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText(second.reference).waitFor()
})

it('whoever has several roles sees each kind of work, and who approves nothing not this one', async () => {
  const page = await desk.open()
  await signIn(page, '孙莉')
  const works = page.getByRole('navigation', { name: '办理什么' }).getByRole('link')
  await works.first().waitFor()
  expect(await works.allInnerTexts()).toEqual(['证明审批', '名册核验'])
  const other = await desk.open()
  await signIn(other, '钱伟')
  await other.getByText('没有等待答复的查询函。').waitFor()
  await other.evaluate(() => {
    location.hash = '#requests'
  })
  await other.getByText('没有等待答复的查询函。').waitFor()
  expect(await other.getByText('证明审批').count()).toBe(0)
})

it('speaks English where asked', async () => {
  const one = desk.office.ask()
  const page = await desk.open({ width: 390, height: 844 })
  await signIn(page, '周敏')
  await button(page, 'English').click()
  await page.getByText('4 days left').waitFor()
  await page.locator(`a[href$="/${one.reference}"]`).click()
  await page.getByText('The source says: 1').waitFor()
  await page.getByRole('radio', { name: 'Refuse' }).check()
  await page.getByText('How to appeal is added').waitFor()
  await look(page, 'english')
})

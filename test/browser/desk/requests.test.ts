import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { forbidden } from '../policy-watch.ts'
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

const phone = { width: 390, height: 844 }
const screens = [phone, { width: 1280, height: 800 }]

it('an empty queue says what will come', async () => {
  const page = await desk.open(phone)
  await signIn(page, '周敏')
  await page.getByText('没有等待您审批的申请。').waitFor()
  await look(page, 'empty')
  await page.getByRole('link', { name: '已超期' }).click()
  await page.getByText('没有超期未审批的申请。').waitFor()
  await page.getByRole('link', { name: '我审批的' }).click()
  await page.getByText('您还没有审批过申请。').waitFor()
})

it.each(screens)(
  'a village approves, and it goes on to the town, at $width px',
  async (viewport) => {
    const late = desk.office.ask({ daysLeft: -3, village: '681302001002' })
    const soon = desk.office.ask({ daysLeft: 1, fields: wording.fields.slice(0, 2) })
    desk.office.ask()
    const page = await desk.open(viewport)
    await signIn(page, '周敏')
    await page.getByText('已超期 3 天').waitFor()
    await page.getByText('快到期').waitFor()
    expect(await page.content()).not.toContain('林晓彤')
    await look(page, 'queue')
    await openRequest(page, late.reference)
    await page.getByText('原来的记载：1').waitFor()
    await look(page, 'read')
    await button(page, '下一步').click()
    await page.getByText('请选择一种决定。').waitFor()
    await choose(page, '批准')
    await page.locator('jz-decision').getByText('林晓彤').waitFor()
    await look(page, 'confirm')
    expect(late.standing.approvals).toEqual([])
    let sent = 0
    page.on('request', (request) => {
      if (request.url().includes('/decision')) sent++
    })
    await button(page, '确认批准').dblclick()
    await page.getByRole('heading', { name: '已经批准。' }).waitFor()
    await page.getByText('现在由云桥镇人民政府审批。').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('已经批准。')
    expect(late.standing).toMatchObject({ state: 'at-level', level: 'town' })
    expect(sent).toBe(1)
    expect(await page.content()).not.toContain('林晓彤')
    await page.getByRole('link', { name: '计划生育证明 · 青石村' }).waitFor()
    await look(page, 'approved')
    await page.getByRole('link', { name: '计划生育证明 · 青石村' }).click()
    await page.getByText(soon.reference).waitFor()
    await page.getByRole('radio', { name: '批准' }).waitFor()
    expect(await forbidden(page)).toEqual([])
  },
)

it('what is returned takes a ready phrase and more, and the citizen’s turn it is', async () => {
  const one = desk.office.ask()
  const page = await desk.open(phone)
  await signIn(page, '周敏')
  await openRequest(page, one.reference)
  await page.getByRole('radio', { name: '退回修改' }).check()
  await button(page, '下一步').click()
  await page.getByText('请写明理由').waitFor()
  await button(page, '这一项填写不完整，请补充：').click()
  await page.keyboard.type('备注里写明迁入的时间。')
  await look(page, 'return')
  await button(page, '下一步').click()
  await page.getByText('这一项填写不完整，请补充：备注里写明迁入的时间。').waitFor()
  await button(page, '确认退回').click()
  await page.getByRole('heading', { name: '已经退回。' }).waitFor()
  await page.getByText('没有其他等待您审批的申请了。').waitFor()
  expect(one.standing.state).toBe('returned')
  await look(page, 'returned')
})

it('what is refused tells that the way to appeal is added', async () => {
  const one = desk.office.ask()
  const page = await desk.open()
  await signIn(page, '周敏')
  await openRequest(page, one.reference)
  await page.getByRole('radio', { name: '不予出具' }).check()
  await page.getByText('平台会按这个事项的规定自动告诉申请人').waitFor()
  await choose(page, '不予出具', '申请人的户籍不在本区。')
  await button(page, '确认不予出具').click()
  await page.getByRole('heading', { name: '已经决定不予出具。' }).waitFor()
  expect(one.steps[1]).toMatchObject({ action: 'refuse', reason: '申请人的户籍不在本区。' })
})

it.each(screens)(
  'characters that cannot be printed stop an approval, at $width px',
  async (viewport) => {
    const fields = wording.fields.map((one) =>
      one.id === 'name' ? { ...one, value: '林𬺓彤' } : one,
    )
    const one = desk.office.ask({ fields, unprintable: ['𬺓'] })
    const page = await desk.open(viewport)
    await signIn(page, '周敏')
    await openRequest(page, one.reference)
    await page.getByText('U+2CE93').waitFor()
    await page.getByText('出现在：姓名').waitFor()
    expect(await page.getByRole('radio', { name: '批准' }).isDisabled()).toBe(true)
    await page.getByRole('radio', { name: '退回修改' }).check()
    await button(page, '“𬺓”无法印在证明上，请改用身份证件上的写法或者规范汉字。').click()
    await look(page, 'unprintable')
  },
)

it('the district approves, sees the certificate being made and issued, and may revoke it', async () => {
  const one = desk.office.ask()
  const { 'zhou-min': village, 'he-jianguo': town } = people
  desk.office.take(one, 'approve', village)
  desk.office.take(one, 'approve', town)
  const page = await desk.open()
  await signIn(page, '孙莉')
  await openRequest(page, one.reference)
  await choose(page, '批准')
  await button(page, '确认批准').click()
  await page.getByText('已经批准，正在制作证明。').waitFor()
  desk.office.take(one, 'issue', 'system')
  await page.getByRole('heading', { name: '证明已经出具，编号 681302-2026-000042。' }).waitFor()
  await look(page, 'issued')
  await page.getByRole('link', { name: '返回列表' }).click()
  await page.getByRole('link', { name: '我审批的' }).click()
  await openRequest(page, one.reference)
  await choose(page, '撤销这份证明', '所依据的婚姻记载有误。')
  await look(page, 'revoke')
  await button(page, '确认撤销').click()
  await page.getByRole('heading', { name: '证明已经撤销。' }).waitFor()
  expect(one.standing.state).toBe('revoked')
})

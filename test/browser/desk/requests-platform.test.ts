import { afterAll, beforeAll, expect, it } from 'vitest'
import { decideRequest, getRequest, listRequests } from '../../../shared/api/certificate-desk.ts'
import { type Certifying, ISSUER, startCertifying } from '../../functions/certificate/certifying.ts'
import { startWorld, type World } from '../../functions/world.ts'
import { signIn } from './desk-world.ts'
import { type AnswerAtDesk, type AskedAtDesk, startDeskServer } from './request-server.ts'
import { browseDesk, button, choose, type DeskBrowser, look, openRequest } from './request-world.ts'

/** The desk over the platform's own functions, table and keys: each of the demo's people at one level. */
let platform: World
let us: Certifying
let desk: DeskBrowser
let me: Certifying['parts']['whoIsAsking']

beforeAll(async () => {
  platform = await startWorld()
  us = await startCertifying(platform)
  me = us.parts.whoIsAsking
  await us.approver('zhou-min', 'village')
  await us.approver('he-jianguo', 'town')
  await us.approver('sun-li', 'district')
  desk = await browseDesk(await startDeskServer(answer))
})

afterAll(async () => {
  await desk.stop()
  await platform.stop()
})

async function answer({ subject, path, query, body }: AskedAtDesk): Promise<AnswerAtDesk> {
  const [kind, reference = '', act] = path
  if (kind === 'me') return [200, await me({ issuer: ISSUER, subject })]
  const endpoint = act ? decideRequest : reference ? getRequest : listRequests
  const params = reference ? { params: { reference } } : {}
  const told = await us.ask(endpoint, { ...params, query, ...(body && { body }) }, subject)
  return [told.status, told.body]
}

it('a request goes from village to town to district, and is issued and revoked', async () => {
  const reference = await us.sent('DESK-1', { childrenCount: 2 })
  const page = await desk.open()
  const people = { village: '周敏', town: '何建国', district: '孙莉' }
  for (const [level, name] of Object.entries(people)) {
    if (level !== 'village') {
      await button(page, '退出登录').click()
      await button(page, '退出').click()
    }
    await signIn(page, name)
    await openRequest(page, reference)
    await page.getByText('申请人作了更正').waitFor()
    await look(page, `platform-${level}`)
    await choose(page, '批准')
    await button(page, '确认批准').click()
    await page.locator('.good').waitFor()
    await look(page, `platform-${level}-approved`)
  }
  await page.getByRole('heading', { name: /^证明已经出具，编号 / }).waitFor()
  await page.getByRole('link', { name: '返回列表' }).click()
  await page.getByRole('link', { name: '我审批的' }).click()
  await page.getByText(/您的决定：批准，/).waitFor()
  await openRequest(page, reference)
  await choose(page, '撤销这份证明', '所依据的婚姻记载有误。')
  await button(page, '确认撤销').click()
  await page.getByRole('heading', { name: '证明已经撤销。' }).waitFor()
  expect((await us.look('sun-li', reference)).body.state).toBe('revoked')
})

it('a lost answer is asked for again, and what is sent again can be returned again', async () => {
  const reference = await us.sent('DESK-2')
  const page = await desk.open({ width: 390, height: 844 })
  await signIn(page, '周敏')
  await openRequest(page, reference)
  await choose(page, '退回修改', '请补充备注。')
  await page.route('**/decision*', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await button(page, '确认退回').click()
  await page.getByText('没有收到平台的回复').waitFor()
  await page.unroute('**/decision*')
  await button(page, '确认退回').click()
  await page.getByRole('heading', { name: '已经退回。' }).waitFor()
  await us.send('DESK-2', reference)
  await page.reload()
  await choose(page, '退回修改', '还差一项。')
  await button(page, '确认退回').click()
  await page.getByRole('heading', { name: '已经退回。' }).waitFor()
  expect((await us.look('zhou-min', reference)).body.state).toBe('returned')
})

it('what changed meanwhile is shown before anything is decided on it', async () => {
  const reference = await us.sent('DESK-3')
  const page = await desk.open()
  await signIn(page, '周敏')
  await openRequest(page, reference)
  await choose(page, '不予出具', '不符合条件。')
  const { seen } = (await us.look('zhou-min', reference)).body
  await us.decide('zhou-min', reference, { action: 'return', seen, reason: '请改。' })
  await us.send('DESK-3', reference, { childrenCount: 3 })
  await button(page, '确认不予出具').click()
  await page.getByText('申请在您打开以后有变化。').waitFor()
  await page.getByText('与您刚才看到的不同').first().waitFor()
  expect(await page.locator('#reason').inputValue()).toBe('不符合条件。')
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { forbidden } from '../policy-watch.ts'
import { type DeskWorld, picture, signIn, startDesk } from './desk-world.ts'

let desk: DeskWorld

beforeAll(async () => {
  desk = await startDesk()
})

afterAll(() => desk.stop())

it('lets a clerk sign in and says who they are', async () => {
  const page = await desk.open()
  await picture(page, 'signed-out')
  await signIn(page, '周敏')
  await page.getByText('周敏（工号 WJ-0217）').waitFor()
  expect(new URL(page.url()).search).toBe('')
  expect(await forbidden(page)).toEqual([])
  await page.reload()
  await page.getByText('周敏（工号 WJ-0217）').waitFor()
})

it('tells an account that is registered as nobody what to do', async () => {
  const page = await desk.open()
  await signIn(page, '冯强')
  await page.getByText('这个账号没有登记为工作人员。').waitFor()
})

it('signs out here and at the issuer', async () => {
  const page = await desk.open()
  await signIn(page, '周敏')
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('button', { name: '退出', exact: true }).click()
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name: '孙莉' }).waitFor()
})

import type { FrameLocator, Page } from 'playwright-core'
import { pressSeen } from '../frame/sight.ts'

/** The pledge of the guide's example, the lost document, by the words on the screen. */
type Screen = Page | FrameLocator

/** The proof's frame, in which names are typed. */
export const frameOf = (page: Page) => page.frameLocator('jz-proof iframe')

async function toQuestions(screen: Screen): Promise<void> {
  await screen.getByRole('button', { name: '我已阅读告知书，继续' }).click()
}

async function toReview(screen: Screen): Promise<void> {
  await screen.getByLabel('预防接种证').check()
  await screen.getByLabel('哪天发现丢了').fill('2026-09-01')
  await screen.getByLabel('联系电话').fill('13800000001')
  await screen.getByRole('button', { name: '继续' }).click()
}

async function sealed(screen: Screen): Promise<string> {
  return (await screen.locator('.reference').textContent()) ?? ''
}

/** In the page, where the site says who is asking. */
export async function pledgeInPage(page: Page): Promise<string> {
  await toQuestions(page)
  await toReview(page)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: '我作出此承诺' }).click()
  return await sealed(page)
}

/** In the frame, where the citizen types it. */
export async function pledgeInFrame(
  page: Page,
  who: { readonly name: string; readonly idNumber: string },
): Promise<string> {
  const frame = frameOf(page)
  await toQuestions(frame)
  await frame.getByLabel('您的姓名').fill(who.name)
  await frame.getByLabel('您的身份证号码').fill(who.idNumber)
  await frame.getByRole('button', { name: '继续' }).click()
  await toReview(frame)
  await frame.getByRole('checkbox').check()
  await frame.getByRole('button', { name: '我作出此承诺' }).click()
  await pressSeen(frame.getByRole('button', { name: '确认，作出承诺' }))
  return await sealed(frame)
}

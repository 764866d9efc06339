import type { Page } from 'playwright-core'
import type { JzProof } from '../../widget/proof/jz-proof.ts'

/** The steps of the way a citizen goes, by the words on the screen. */
export async function readNotice(page: Page): Promise<void> {
  await page.getByRole('button', { name: '我已阅读告知书，继续' }).click()
}

export async function answerQuestions(page: Page): Promise<void> {
  await page.getByLabel('现住址').fill('幸福路 12 号 3 单元 401 室')
  await page.getByLabel('从哪天住起').fill('2020-05-01')
  await page.getByLabel('租房').check()
  await page.getByLabel('联系电话').fill('138 0013 8000')
  await page.getByRole('button', { name: '继续' }).click()
}

export async function pledge(page: Page): Promise<void> {
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: '我作出此承诺' }).click()
}

/** From the notice to the sealed reference. */
export async function goAllTheWay(page: Page): Promise<string> {
  await readNotice(page)
  await answerQuestions(page)
  await pledge(page)
  return await sealedReference(page)
}

/** Submits the host's own form. */
export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交登记' }).click()
  await page.getByRole('heading', { name: 'Received' }).waitFor()
}

export async function sealedReference(page: Page): Promise<string> {
  return (await page.locator('jz-proof .reference').textContent()) ?? ''
}

export function heading(page: Page, name: string) {
  return page.locator('jz-proof').getByRole('heading', { name, level: 2 })
}

export function receiptOf(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.querySelector<JzProof>('jz-proof')?.receipt)
}

import type { Page } from 'playwright-core'
import {
  answerLoss,
  cardFrame,
  confirm,
  sealedIn,
  toConfirm,
  typeIdentity,
} from './frame/framed.ts'
import type { VerifyPage } from './verify-page.ts'

/** As typed in the village's form, see `typeIdentity`. */
export const villager = { name: '李秀英', idNumber: '11010519491231002X' }

/** What a citizen of the village holds in the end. */
export interface Papers {
  readonly reference: string
  /** The printed receipt, as a screenshot, two pixels to one of the sheet's own. */
  readonly sheet: Buffer
  /** How large the code is printed, without its quiet zone, in millimetres. */
  readonly codeMillimetres: number
}

/** Pledges in the frame on the demo village's page, prints the receipt, and leaves the form to be sent. */
export async function pledgeInVillage(
  stack: VerifyPage,
): Promise<{ readonly page: Page; readonly papers: Papers }> {
  const address = `${stack.portalUrl}/village/`
  const { page } = await stack.open({ deviceScaleFactor: 2 }, '', address)
  await page.getByLabel('姓名', { exact: true }).fill(villager.name)
  await page.getByLabel('电话', { exact: true }).fill('13800138000')
  const frame = cardFrame(page)
  await frame.getByRole('button', { name: '我已阅读告知书，继续' }).click()
  await typeIdentity(frame)
  await answerLoss(frame)
  await toConfirm(frame)
  await confirm(frame)
  const reference = await sealedIn(frame)
  await frame.getByRole('button', { name: '打印回执' }).click()
  const code = frame.frameLocator('#jz-proof-page iframe').getByRole('img')
  const codeMillimetres = await code.evaluate((svg) => {
    const { width } = svg.getBoundingClientRect()
    const modules = (svg as SVGSVGElement).viewBox.baseVal.width
    return ((width * (modules - 8)) / modules / 96) * 25.4
  })
  const sheet = await frame.locator('#jz-proof-page iframe').screenshot()
  return { page, papers: { reference, sheet, codeMillimetres } }
}

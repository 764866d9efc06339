import type { Frame, Locator } from 'playwright-core'
import { confirm } from '../frame/framed.ts'
import type { File, Host, Step } from './host.ts'

const file: File = { name: 'proof.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') }

/** The way without us: a file is chosen, the form is sent. */
export async function upload(place: Frame, host: Host): Promise<void> {
  const back = place.getByRole('button', { name: '改为上传证明材料' })
  if (await back.isVisible()) await back.click()
  if (host.choose) await host.choose(place, file)
  else await place.locator('input[data-jz-item]').first().setInputFiles(file)
  await submit(place, host)
}

/**
 * The way with us, from the notice to the sent form.
 *
 * @param look called wherever there is something to see
 */
export async function pledge(
  place: Frame,
  host: Host,
  look: (step: Step) => Promise<void>,
): Promise<void> {
  const press = (what: Locator) => (host.browser?.hasTouch ? what.tap() : what.click())
  const button = (name: string) => place.locator('jz-proof').getByRole('button', { name })
  // Not by their labels, which Playwright finds in HTML only, not in XHTML.
  const field = (name: string) => place.locator(`jz-proof [name=${name}]`)
  const arrive = async (step: Step, at: Locator) => {
    await at.waitFor()
    await look(step)
    await host.meanwhile?.(place, step, place.locator('jz-proof'))
  }
  await arrive('notice', button('我已阅读告知书，继续'))
  await press(button('我已阅读告知书，继续'))
  await arrive('questions', field('address'))
  await field('address').fill('幸福路 12 号 3 单元 401 室')
  await field('since').fill('2020-05-01')
  await field('housing').and(place.locator('[value=rented]')).check()
  await field('phone').fill('138 0013 8000')
  await press(button('继续'))
  await arrive('review', button('我作出此承诺'))
  await press(place.locator('jz-proof').getByRole('checkbox'))
  await press(button('我作出此承诺'))
  await arrive('sealed', place.locator('jz-proof .reference'))
  await submit(place, host)
}

/** The same way in a frame of ours, for a citizen who says there who they are. */
export async function pledgeFramed(
  place: Frame,
  host: Host,
  idNumber: string,
  look: (step: Step) => Promise<void>,
): Promise<void> {
  const frame = place.frameLocator('jz-proof iframe')
  const button = (name: string) => frame.getByRole('button', { name, exact: true })
  const arrive = async (step: Step, at: Locator) => {
    await at.waitFor()
    await look(step)
    await host.meanwhile?.(place, step, frame)
  }
  await arrive('notice', button('我已阅读告知书，继续'))
  await button('我已阅读告知书，继续').click()
  await frame.getByLabel('您的姓名').fill('李秀英')
  await frame.getByLabel('您的身份证号码').fill(idNumber)
  await button('继续').click()
  await arrive('questions', frame.getByLabel('老年人优待证'))
  await frame.getByLabel('老年人优待证').check()
  await frame.getByLabel('哪天发现丢了').fill('2026-05-01')
  await frame.getByLabel('联系电话').fill('138 0013 8000')
  await button('继续').click()
  await arrive('review', button('我作出此承诺'))
  await conclude()
  if (host.interrupts) {
    await button('我作出此承诺').waitFor()
    await conclude()
  }
  await arrive('sealed', frame.locator('.reference'))
  await submit(place, host)

  async function conclude(): Promise<void> {
    await frame.getByRole('checkbox').check()
    await button('我作出此承诺').click()
    await confirm(frame)
  }
}

/** The plain link to the same step on a page of ours. */
export function wayOut(place: Frame): Locator {
  return place.getByRole('link', { name: /能否不交|在新页面/ })
}

/**
 * Goes on, step by step, until the way out is there, and takes it.
 *
 * @returns where it led, once something can be read there
 */
export async function leave(place: Frame, goOn: Promise<void>): Promise<string> {
  const stuck = goOn.catch(() => {})
  await Promise.race([wayOut(place).waitFor(), stuck])
  const opened = place.page().context().waitForEvent('page')
  const [own] = await Promise.all([opened, wayOut(place).click()])
  // Without JavaScript it can only say so.
  const said = own.getByRole('heading', { name: '告知书' }).or(own.locator('noscript'))
  await said.filter({ visible: true }).first().waitFor()
  const address = own.url()
  await own.close()
  return address
}

async function submit(place: Frame, host: Host): Promise<void> {
  if (host.submit) await host.submit(place)
  else await place.getByRole('button', { name: '提交登记' }).click()
}

import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeOn } from '../axe.ts'
import { startWorld, type World } from '../world.ts'

const pictures = fileURLToPath(new URL('../../../.build/pictures', import.meta.url))

let world: World
beforeAll(async () => {
  await mkdir(pictures, { recursive: true })
  world = await startWorld()
})
afterAll(() => world.stop())

const inCard = (page: Page, css: string) => page.locator(`jz-proof ${css}`)

/** What is too small to be hit by an unsteady hand, or does not fit where it stands. */
function misfits(): string[] {
  const root = document.querySelector('jz-proof')?.shadowRoot
  const shown = [...(root?.querySelectorAll<HTMLElement>('.jz *') ?? [])].filter(
    (one) => one.getClientRects().length > 0,
  )
  const small = shown
    .filter((one) => one.matches('a,button,input,select,textarea'))
    .map((one) => (one.closest('label.option') as HTMLElement | null) ?? one)
    .filter((one) => one.offsetWidth < 48 || one.offsetHeight < 48)
  const cut = shown.filter(
    (one) => !one.matches('input,textarea,span') && one.scrollWidth > one.clientWidth + 1,
  )
  const { scrollWidth, clientWidth } = document.documentElement
  const wide = scrollWidth > clientWidth ? ['wider than the screen'] : []
  return [...wide, ...[...small, ...cut].map(({ outerHTML }) => outerHTML)]
}

/** A phone; the same with text twice as large, which halves what fits; a desk. */
const widths = [390, 195, 1280]

async function looksRight(page: Page, name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 })
    await page.screenshot({ path: `${pictures}/elder-${name}-${width}.png` })
    expect([name, width, await page.evaluate(misfits)]).toEqual([name, width, []])
  }
  await page.setViewportSize({ width: 390, height: 844 })
  const { violations } = await axeOn(page, { include: 'jz-proof' })
  expect(violations.map(({ id, html }) => [name, id, html])).toEqual([])
}

test.each(['zh-CN', 'zh-Hant', 'en'])(
  'each page of large type in %s is accessible, and nothing is cut off or small',
  async (lang) => {
    const { page } = await world.visit({ lang })
    const go = () => inCard(page, '.go').click()
    const look = (state: string) => looksRight(page, `${lang}-${state}`)
    const next = async (css: string) => {
      await go()
      await inCard(page, css).first().waitFor()
    }
    await inCard(page, '.elder').click()
    await inCard(page, '.bar button').first().click()
    await look('1-help')
    await inCard(page, '.bar button').first().click()
    while ((await inCard(page, 'form').count()) === 0) {
      await look('2-notice')
      await go()
      await expect.poll(() => inCard(page, 'h2').textContent()).toBeTruthy()
      if ((await inCard(page, '.button').count()) === 0) throw new Error('there is no way back')
    }
    await next('[aria-invalid]')
    await look('3-address-wrong')
    await inCard(page, 'textarea').fill('幸福路 12 号 3 单元 401 室')
    await next('.date')
    await next('[aria-invalid]')
    await look('4-date-wrong')
    await ['2020', '5', '1'].reduce(async (before, part, i) => {
      await before
      await inCard(page, '.date input').nth(i).fill(part)
    }, Promise.resolve())
    await next('[type=radio]')
    await next('[aria-invalid]')
    await look('5-choice-wrong')
    await inCard(page, '[type=radio]').first().check()
    await next('[type=tel]')
    await inCard(page, '[type=tel]').fill('13800138000')
    await next('dl')
    await look('6-review')
    await next('[type=checkbox]')
    await next('.error:not(:empty)')
    await look('7-not-ticked')
    await inCard(page, '[type=checkbox]').check()
    await next('.reference')
    await look('8-sealed')
  },
  180_000,
)

import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contrast, type Rgb } from '../../widget/theme/contrast.ts'
import { cut } from './faults.ts'
import { answerQuestions, heading, pledge, readNotice, sealedReference } from './steps.ts'
import { themedTag } from './themed.ts'
import { startWorld, type World } from './world.ts'

const pictures = fileURLToPath(new URL('../../.build/pictures', import.meta.url))

let world: World
beforeAll(async () => {
  await mkdir(pictures, { recursive: true })
  world = await startWorld({ width: 320, height: 256 })
})
afterAll(() => world.stop())

/** Everything that has controls of ours, one state after the other. */
async function throughStates(
  look: (page: Page, state: string) => Promise<void>,
  query: { readonly [name: string]: string } = {},
): Promise<void> {
  const unreachable = await world.visit(query, async () => {
    world.platform.next('/v1/items', cut)
  })
  await unreachable.page.getByRole('button', { name: '再试一次' }).waitFor()
  await look(unreachable.page, 'unreachable')

  const { page } = await world.visit(query)
  await heading(page, '告知书').waitFor()
  await look(page, 'notice')
  await page.getByRole('button', { name: '改为上传证明材料' }).click()
  await look(page, 'upload')
  await page.locator('jz-proof').getByRole('button').click()
  await readNotice(page)
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByRole('alert').waitFor()
  await look(page, 'questions')
  await answerQuestions(page)
  await page.getByRole('button', { name: '我作出此承诺' }).click()
  await look(page, 'review')
  await pledge(page)
  await sealedReference(page)
  await look(page, 'sealed')
}

/** As a reader who needs more room sets it (WCAG 2.2, 1.4.12), in all of our tree. */
function spaceOut() {
  const root = document.querySelector('jz-proof')?.shadowRoot
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
  )
  if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}

/** Wider than the screen, or text that does not fit where it stands. */
function misfits() {
  const root = document.querySelector('jz-proof')?.shadowRoot
  const all = [...(root?.querySelectorAll<HTMLElement>('.jz *') ?? [])]
  const cut = all.filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight, tagName }) => {
    const isText = !/^(INPUT|TEXTAREA|SELECT|PROGRESS|IFRAME)$/.test(tagName)
    const isBox = clientWidth > 0
    return isText && isBox && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
  })
  const { scrollWidth, clientWidth } = document.documentElement
  const wide = scrollWidth > clientWidth ? [`page ${scrollWidth} > ${clientWidth}`] : []
  return { looked: all.length, found: [...wide, ...cut.map(({ outerHTML }) => outerHTML)] }
}

test('with text as large as a host may have it nothing scrolls sideways or is cut, spaced out too', async () => {
  const query = { tag: themedTag(world, 'data-theme'), css: ':root{--jz-size:32px}' }
  await throughStates(async (page, state) => {
    const size = () => page.locator('.jz').evaluate((one) => getComputedStyle(one).fontSize)
    await expect.poll(size).toBe('32px')
    for (const step of ['plain', 'spaced']) {
      if (step === 'spaced') await page.evaluate(spaceOut)
      const { looked, found } = await page.evaluate(misfits)
      expect(looked).toBeGreaterThan(0)
      expect([state, step, found]).toEqual([state, step, []])
    }
    await page.screenshot({ path: `${pictures}/320-large-${state}.png`, fullPage: true })
  }, query)
})

/** How what has the focus is marked, and how buttons are told from text. */
function marks() {
  const root = document.querySelector('jz-proof')?.shadowRoot
  const buttons = [...(root?.querySelectorAll<HTMLElement>('.go,.button') ?? [])]
  return buttons.map((button) => {
    button.focus()
    const { outlineStyle, outlineWidth, outlineColor, borderStyle, borderColor, borderWidth } =
      getComputedStyle(button)
    const ground = getComputedStyle(root?.querySelector('.jz') as Element).backgroundColor
    return {
      ...{ outlineStyle, outlineWidth, borderStyle, borderWidth },
      ...{ colours: [outlineColor, borderColor], ground },
    }
  })
}

const channels = (colour: string) => (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number)

test.each([
  ['black', 'dark'],
  ['white', 'light'],
] as const)(
  'in forced colours on %s, buttons have edges and the focus has a ring',
  async (ground, colorScheme) => {
    await throughStates(async (page, state) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      const all = await page.evaluate(marks)
      expect(all.length > 0).toBe(!['unreachable', 'upload'].includes(state))
      for (const { colours, ground, ...mark } of all) {
        expect(mark).toEqual({
          ...{
            outlineStyle: 'solid',
            outlineWidth: '3px',
            borderStyle: 'solid',
            borderWidth: '1px',
          },
        })
        for (const colour of colours) {
          const ratio = contrast(
            channels(colour) as unknown as Rgb,
            channels(ground) as unknown as Rgb,
          )
          expect([state, colour, ratio >= 3]).toEqual([state, colour, true])
        }
      }
      await page.screenshot({ path: `${pictures}/forced-${ground}-${state}.png`, fullPage: true })
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
    })
  },
)

test('on paper the host decides whether a proof is there', async () => {
  const css = '@media print{jz-proof{display:none}}@media screen{jz-proof{display:none}}'
  const { page } = await world.visit({ css })
  await heading(page, '告知书').waitFor()
  const proof = page.locator('jz-proof')
  expect(await proof.isVisible()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await proof.isVisible()).toBe(false)
})

test('on paper a proof reads as on the screen, in a page that prints black on white', async () => {
  const css = '@media print{*{color:#000!important;background:transparent!important}}'
  const { page } = await world.visit({ css })
  await heading(page, '告知书').waitFor()
  await page.emulateMedia({ media: 'print' })
  const card = await page.locator('jz-proof .card').boundingBox()
  expect(card?.width).toBeGreaterThan(280)
  await page.screenshot({ path: `${pictures}/320-printed.png`, fullPage: true })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeOn } from '../axe.ts'
import { everyPage, type Guide, pictures, startGuide } from './guide.ts'

let guide: Guide
beforeAll(async () => {
  guide = await startGuide()
})
afterAll(() => guide.stop())

/** A phone by day, a desk by night. The tree is the same, so there axe looks at what is not: the looks. */
const views = [
  { width: 390, colorScheme: 'light', rules: [] },
  {
    width: 1280,
    colorScheme: 'dark',
    rules: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
  },
] as const

test.each(everyPage)(
  'the page %s %s is accessible on a phone and a desk',
  async (...which) => {
    const { page, complaints } = await guide.open(...which)
    const found: unknown[] = []
    for (const { width, colorScheme, rules } of views) {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${pictures}/guide-${which.join('-')}-${width}.png` })
      found.push(...(await page.evaluate(misfits)))
      const { violations } = await axeOn(page, rules.length ? { runOnly: [...rules] } : {})
      found.push(...violations)
    }
    expect(found).toEqual([])
    expect(await complaints()).toEqual([])
  },
  180_000,
)

/** Whatever is wider than the screen, and controls too small to hit. */
function misfits(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const controls = [...document.querySelectorAll('button, nav a')]
  const small = controls.filter((one) => {
    const { width, height } = one.getBoundingClientRect()
    return width < 24 || height < 24
  })
  const wide = scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : []
  return [...wide, ...small.map(({ outerHTML }) => outerHTML)]
}

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeOn } from './axe.ts'
import { startChromium } from './chromium.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

const inShadow = '<div id="host"><template shadowrootmode="open"><input id="b"></template></div>'
const inFrame = `<iframe title="frame" srcdoc="<html lang=en><title>t</title><input id=c>"></iframe>`

test('what is wrong is found on the page, in shadow trees and in frames, each time it is asked', async () => {
  const page = await browser.newPage()
  await page.setContent(`<html lang="en"><title>t</title><input id="a">${inShadow}${inFrame}`)
  await page.frameLocator('iframe').locator('#c').waitFor()
  const unlabelled = async (include?: string) => {
    const { violations } = await axeOn(page, { ...(include && { include }) })
    const html = violations.filter(({ id }) => id === 'label').flatMap(({ html }) => html)
    return html.map((one) => /id="(.)"/.exec(one)?.[1])
  }
  expect(await unlabelled()).toEqual(['a', 'b', 'c'])
  expect(await unlabelled('#host')).toEqual(['b'])
  const off = await axeOn(page, { rules: { label: { enabled: false } } })
  expect(off.violations.map(({ id }) => id)).not.toContain('label')
  const only = await axeOn(page, { runOnly: ['label'] })
  expect(only.violations.map(({ id }) => id)).toEqual(['label'])
})

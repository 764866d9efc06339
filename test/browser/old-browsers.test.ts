import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageOf } from '../../shared/kernel/language.ts'
import { upload } from './host-page.ts'
import { submit } from './steps.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const file = { name: 'proof.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') }
const chrome79 =
  'Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/79.0.3945.130 Safari/537.36'

const asOldBrowser = (context: BrowserContext) =>
  context.setExtraHTTPHeaders({ 'user-agent': chrome79 })

async function withoutCustomElements(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'customElements'))
}

/** As in Internet Explorer, which does not know which script is running. */
async function withoutCurrentScript(context: BrowserContext): Promise<void> {
  await asOldBrowser(context)
  await context.addInitScript(() => {
    Object.defineProperty(document, 'currentScript', { value: null })
  })
}

const link = 'p.jz-link a'
const tooOld = '这个浏览器版本太旧'

test.each([
  ['too old for our language', asOldBrowser],
  ['too old, and silent about which script is running', withoutCurrentScript],
  ['a web view without custom elements', withoutCustomElements],
])('a browser that is %s gets a link, and the form works', async (_, before) => {
  const { page, complaints } = await world.visit({}, before)
  const anchor = page.locator(link)
  await anchor.waitFor()
  expect(await anchor.textContent()).toBe('看看这项证明能否不交（在新页面打开）')
  const { origin } = world.platform
  expect(await anchor.getAttribute('href')).toBe(
    `${origin}/v1/proofs/test-host/residence-proof?lang=zh-Hans`,
  )
  expect(await anchor.getAttribute('rel')).toBe('noopener')
  const [own] = await Promise.all([page.context().waitForEvent('page'), anchor.click()])
  await own.getByRole('button', { name: '我已阅读告知书，继续' }).waitFor()
  expect(await own.getByText(tooOld).isVisible()).toBe(false)
  await own.close()
  await page.locator('#proof').setInputFiles(file)
  await submit(page)
  expect(world.host.submitted).toMatchObject({ proof: 'file:proof.pdf', child: '王小明' })
  expect(complaints).toEqual([])
})

test('our own page, in a browser that cannot read its script, says so and what to do', async () => {
  const { page } = await world.visit({}, async (context) => {
    await context.route('**/v1/proofs/**', async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      const body = text.replace('</script>\n<script>', '</script>\n<script>let let;')
      await route.fulfill({ response, body })
    })
  })
  await page.goto(`${world.platform.origin}/v1/proofs/test-host/residence-proof`)
  await page.getByText(tooOld).waitFor()
  expect(await page.locator('#jz-proof-page').evaluate((main) => main.shadowRoot)).toBeNull()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('居住证明')
})

test('the script that came with its items is a link too', async () => {
  const script = `${world.platform.origin}/v1/embed/residence-proof/jz.js`
  const { page } = await world.visit({ script }, asOldBrowser)
  await page.locator(link).waitFor()
})

test('each upload gets one link, however often the script is there', async () => {
  const again = `<script src="${world.platform.origin}/v1/jz.js" data-site="test-host"></script>`
  const second = upload('homestead-proof').replaceAll('"proof"', '"second"')
  const { page } = await world.visit({ rows: upload() + second + again }, asOldBrowser)
  await page.waitForLoadState('load')
  await expect.poll(() => page.locator(link).count()).toBe(2)
  expect(await page.locator('#proof').evaluate((input) => input.getAttributeNames())).toEqual([
    'type',
    'id',
    'name',
    'data-jz-item',
    'required',
  ])
})

test('the link stands outside of a label, which takes clicks for its upload', async () => {
  const rows = '<label>证明 <input type="file" name="proof" data-jz-item="residence-proof"></label>'
  const { page } = await world.visit({ rows }, asOldBrowser)
  await page.locator(link).waitFor()
  expect(await page.locator('label a').count()).toBe(0)
  expect(await page.locator(`label + ${link}`).count()).toBe(1)
})

test.each(['zh-CN', 'zh-TW', 'zh-Hant-HK', 'en-GB', 'fr', ''])(
  'on a page in %j the link speaks as the script would',
  async (lang) => {
    const { page } = await world.visit({ lang }, asOldBrowser)
    await page.locator(link).waitFor()
    expect(await page.locator('p.jz-link').getAttribute('lang')).toBe(languageOf(lang))
  },
)

test('where the page’s own prototypes are poisoned, nothing is thrown into it', async () => {
  const { page, complaints } = await world.visit({}, async (context) => {
    await asOldBrowser(context)
    await context.addInitScript(() => {
      document.querySelectorAll = () => {
        throw new Error('poisoned')
      }
    })
  })
  await page.waitForLoadState('load')
  await page.locator('#proof').setInputFiles(file)
  await submit(page)
  expect(complaints).toEqual([])
})

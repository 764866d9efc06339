import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Local } from '../../../infra/local/start.ts'
import { openReceipt } from '../../../shared/verify/index.ts'
import { startChromium } from '../chromium.ts'
import { newSite, type TestSite } from '../site.ts'
import { startSystem } from '../system.ts'
import { type AnyHost, startAnyHost } from './any-host.ts'
import { send } from './http-message.ts'
import { pledgeInFrame, pledgeInPage } from './loss.ts'
import { codeOf, shownOn } from './shown.ts'

const root = join(import.meta.dirname, '../../..')
const who = { name: '李秀英', idNumber: '11010519491231002X' }

let local: Local
let browser: Browser
let school: TestSite
let host: AnyHost
let shown: Map<string, string>

beforeAll(async () => {
  ;[local, browser, school] = await Promise.all([
    startSystem(),
    startChromium(),
    newSite('demo-school'),
  ])
  host = await startAnyHost(school)
  await school.register(local, host.origin)
  const village = { id: 'demo-village', tenant: 'yanxi', name: '云溪村', keys: [] }
  const site = { ...village, typedIdentity: true, origins: [host.origin] }
  await local.invoke('operate', { act: 'register-site', site })
  shown = new Map([
    ...(await shownOn(local.platformUrl, 'zh-Hans', 'webmaster')),
    ...(await shownOn(local.platformUrl, 'zh-Hans', 'office')),
    ...(await shownOn(local.platformUrl, 'zh-Hans', 'security')),
  ])
})
afterAll(async () => {
  await browser.close()
  await host.stop()
  await local.stop()
})

const code = (id: string) => codeOf(shown, id)

/** A page around what the guide shows. */
function pageWith(head: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>申请</title>${head}</head><body>${body}</body></html>`
}

const form = (inside: string) =>
  `<form method="post" action="/apply" enctype="multipart/form-data">${inside}<button>提交</button></form>`

async function open(page: string, options: BrowserContextOptions = {}): Promise<Page> {
  for (const before of browser.contexts()) await before.close()
  host.received = undefined
  host.pages.set('/', ['text/html', page])
  const context = await browser.newContext({ locale: 'zh-CN', ...options })
  context.setDefaultTimeout(15_000)
  const opened = await context.newPage()
  await opened.goto(host.origin)
  return opened
}

/** Sends the host's form and looks at what its server was given. */
async function submit(page: Page): Promise<string> {
  await page.getByRole('button', { name: '提交' }).click()
  await page.getByRole('heading', { name: '收到' }).waitFor()
  return (await host.received)?.lossStatement ?? ''
}

async function isReceipt(text: string, reference: string): Promise<void> {
  const keys = await (await fetch(`${local.platformUrl}/v1/keys`)).json()
  const opened = await openReceipt(text, keys)
  expect(typeof opened === 'string' ? opened : opened.statement.reference).toBe(reference)
}

describe('in a frame, with nothing on the server', () => {
  test('the tag and the marked upload end in a receipt of the form', async () => {
    const page = await open(pageWith(code('tag'), form(code('upload'))))
    const reference = await pledgeInFrame(page, who)
    await isReceipt(await submit(page), reference)
  })

  test('the whole plain page does so as it stands', async () => {
    const page = await open(code('recipe-html'))
    const reference = await pledgeInFrame(page, who)
    await isReceipt(await submit(page), reference)
  })

  test('the back office makes sure of it, once, and reads what was stated', async () => {
    const page = await open(pageWith(code('tag'), form(code('upload'))))
    const reference = await pledgeInFrame(page, who)
    const receipt = await submit(page)
    const judge = await judgeTyped()
    const used = new Set<string>()
    expect(await judge(receipt, used)).toMatchObject({ accepted: true, reference })
    expect(await judge(receipt, used)).toEqual({ accepted: false, why: 'already-redeemed' })
    expect(await judge('a file', used)).toEqual({ accepted: false, why: 'altered' })
    const read = await send(code('read-typed'), { receipt, ...who })
    expect(read).toMatchObject({ status: 200, body: { answers: { lostOn: '2026-09-01' } } })
    const other = await send(code('read-typed'), { receipt, ...who, name: '王芳' })
    expect(other).toMatchObject({ status: 403, body: { code: 'person-mismatch' } })
  })

  test('the strictest policy for a frame is enough', async () => {
    const [name = '', policy = ''] = code('csp-frame').split(': ', 2)
    host.headers = { [name]: policy }
    const page = await open(pageWith(code('tag'), form(code('upload'))))
    const reference = await pledgeInFrame(page, who)
    await isReceipt(await submit(page), reference)
    host.headers = {}
  })
})

describe('in the page, where the site signs tokens', () => {
  test.each(['tag-inline', 'tag-pinned'])('%s ends in a receipt of the form', async (tag) => {
    const page = await open(pageWith(code(tag), form(code('upload'))))
    const reference = await pledgeInPage(page)
    await isReceipt(await submit(page), reference)
  })

  test('the strictest policy is enough, with Trusted Types', async () => {
    const [name = '', policy = ''] = code('csp-inline').split(': ', 2)
    host.headers = { [name]: policy }
    const page = await open(pageWith(code('tag-inline'), form(code('upload'))))
    const reference = await pledgeInPage(page)
    await isReceipt(await submit(page), reference)
    host.headers = {}
  })

  test('a tag that names its items brings them along', async () => {
    const rows = ['residence-proof', 'homestead-proof']
      .map(
        (item) =>
          `<p><label for="${item}">证明</label> <input type="file" id="${item}" data-jz-item="${item}"></p>`,
      )
      .join('')
    const asked: string[] = []
    const page = await open(pageWith('', ''))
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    host.pages.set('/', ['text/html', pageWith(code('tag-primed'), rows)])
    await page.reload()
    await page.getByRole('heading', { name: '告知书', level: 2 }).waitFor()
    await page.getByRole('heading', { name: '此项证明已取消，无需提交' }).waitFor()
    expect(asked.filter((path) => path.startsWith('/v1/items'))).toEqual([])
    expect(asked).toContain('/v1/embed/residence-proof,homestead-proof/jz.js')
  })

  test('folded, the upload stays until the pledge is opened', async () => {
    const page = await open(pageWith(code('tag-folded'), form(code('upload'))))
    const unfold = page.getByRole('button', { name: '改用书面承诺，免交证明' })
    await unfold.waitFor()
    expect(await page.getByLabel('证件遗失证明').isVisible()).toBe(true)
    await unfold.click()
    const reference = await pledgeInPage(page)
    await isReceipt(await submit(page), reference)
  })

  test('a theme and colours of the page’s own dress the card', async () => {
    const colourOf = (page: Page) =>
      page
        .getByRole('button', { name: '我已阅读告知书，继续' })
        .evaluate((button) => getComputedStyle(button).backgroundColor)
    const themed = await open(pageWith(code('tag-theme'), form(code('upload'))))
    await expect.poll(() => colourOf(themed)).toBe('rgb(179, 38, 30)')
    const head = `${code('tag-theme')}<style>${code('theme-css')}</style>`
    const own = await open(pageWith(head, form(code('upload'))))
    await expect.poll(() => colourOf(own)).toBe('rgb(11, 110, 79)')
  })

  test('the list of one’s own matters stands where its tag is, or where the page has a place for it', async () => {
    const pledged = await open(pageWith(code('tag-inline'), form(code('upload'))))
    const reference = await pledgeInPage(pledged)
    const bodies = [
      `<main>${code('tag-records')}</main>`,
      `${code('tag-records')}<main>${code('element-records')}</main>`,
    ]
    for (const body of bodies) {
      const page = await open(pageWith('', body))
      await page.locator('main jz-records').getByText(reference).waitFor()
      expect(await page.locator('jz-records').count()).toBe(1)
    }
  })

  test('whoever listens is told when it is sealed', async () => {
    const script = `<script>${code('events')}</script>`
    const page = await open(pageWith(code('tag-inline') + script, form(code('upload'))))
    const reference = await pledgeInPage(page)
    await expect.poll(() => page.title()).toBe(reference)
  })
})

describe('recipes', () => {
  test('jQuery sends the receipt by FormData', async () => {
    const jquery = await readFile(join(root, 'node_modules/jquery/dist/jquery.js'), 'utf8')
    host.pages.set('/jquery-1.12.4.js', ['text/javascript', jquery])
    const page = await open(pageWith(code('tag-inline'), code('recipe-jquery')))
    const reference = await pledgeInPage(page)
    const serialized = await page.evaluate(() => Reflect.get(window, '$')('#apply').serialize())
    await isReceipt(new URLSearchParams(serialized).get('lossStatement') ?? '', reference)
    await page.getByRole('button', { name: '提交' }).click()
    await expect.poll(() => host.received).toBeDefined()
    await isReceipt((await host.received)?.lossStatement ?? '', reference)
  })

  test.each(['recipe-vue', 'recipe-react', 'recipe-shadow'])('%s', async (recipe) => {
    host.pages.set('/app.js', ['text/javascript', await bundled(code(recipe))])
    const body = '<div id="app"></div><script src="/app.js"></script>'
    const page = await open(pageWith(code('tag-inline'), body))
    const reference = await pledgeInPage(page)
    if (recipe !== 'recipe-shadow') await page.getByText(`承诺编号 ${reference}`).waitFor()
    await isReceipt(await submit(page), reference)
  })
})

describe('without our script', () => {
  test('the link leads to the same step on a page of its own', async () => {
    const inside = code('upload') + code('noscript')
    const page = await open(pageWith(code('tag'), form(inside)), { javaScriptEnabled: false })
    const link = page.getByRole('link', { name: '看看这项证明能否不交' })
    const address = (await link.getAttribute('href')) ?? ''
    await link.click()
    await page.locator('noscript p', { hasText: 'JavaScript' }).waitFor()
    expect(page.url()).toBe(address)

    const [before] = browser.contexts()
    await before?.close()
    const alone = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
    await alone.goto(address)
    await alone.getByRole('heading', { name: '告知书', level: 2 }).waitFor()
  })

  test('the upload stays when the platform is out', async () => {
    const away = code('tag').replace(local.platformUrl, 'http://127.0.0.1:9')
    const page = await open(pageWith(away, form(code('upload'))))
    await page.getByLabel('证件遗失证明').setInputFiles({
      name: 'proof.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF'),
    })
    expect(await submit(page)).toBe('file:proof.pdf')
  })
})

type Judge = (field: string, used: Set<string>) => Promise<object>

/** The module of the guide, beside the verifier it imports. */
async function judgeTyped(): Promise<Judge> {
  const folder = await mkdtemp(join(tmpdir(), 'jianzheng-guide-'))
  const verifier = await fetch(`${local.platformUrl}/v1/verify.mjs`)
  await writeFile(join(folder, 'verify.mjs'), await verifier.text())
  await writeFile(join(folder, 'judge.mjs'), code('verify-typed'))
  const module = await import(pathToFileURL(join(folder, 'judge.mjs')).href)
  await rm(folder, { recursive: true })
  return module.judgeTyped
}

/** As a framework's own tools would: the packages come from this repository. */
async function bundled(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, loader: 'jsx', resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

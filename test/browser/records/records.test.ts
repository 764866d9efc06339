import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeOn } from '../axe.ts'
import { without } from '../fault-proxy.ts'
import { cut } from '../faults.ts'
import { agree, order, pledge, send } from './matters.ts'
import { person, type RecordsWorld, startRecordsWorld } from './records-world.ts'

let world: RecordsWorld
const made: { [what: string]: string } = {}
beforeAll(async () => {
  world = await startRecordsWorld()
  const { doer, decide } = world
  made.pledge = (await pledge(doer, 'M-1')).reference
  made.check = (await agree(doer, 'M-2')).reference
  const issued = (await send(doer, 'M-3')).reference
  for (const office of ['village', 'town', 'district'] as const) {
    await decide(office, issued, 'approve')
  }
  made.issued = issued
  made.waiting = (await send(doer, 'M-4')).reference
  made.draft = (await order(doer, 'M-5')).reference
})
afterAll(() => world.stop())

const list = (page: Page) => page.locator('jz-records')
const entries = (page: Page) => list(page).getByRole('listitem')
const entry = (page: Page, what: string) => entries(page).filter({ hasText: made[what] ?? '?' })
const button = (page: Page, name: string | RegExp) => list(page).getByRole('button', { name })

async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `.build/pictures/records-${name}.png`, fullPage: true })
  expect((await axeOn(page, { include: 'jz-records' })).violations).toEqual([])
  const isWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect(isWide).toBe(false)
}

/** Of text on the list. */
const sizeOf = (page: Page) =>
  list(page)
    .locator('.hint')
    .first()
    .evaluate((text) => getComputedStyle(text).fontSize)

/** What has the focus inside of the list. */
const focused = (page: Page) =>
  page.evaluate(() => document.querySelector('jz-records')?.shadowRoot?.activeElement?.textContent)

describe('the list of one’s own matters', () => {
  test('stands where the tag is, and says of each what it is and where it stands', async () => {
    const page = await world.open({ around: '<main><div id="mine">@</div></main>' })
    await entries(page).first().waitFor()
    expect(await page.locator('#mine > jz-records').count()).toBe(1)
    expect(await entries(page).count()).toBe(5)
    await entry(page, 'draft').getByText('等您办理').waitFor()
    await entry(page, 'waiting')
      .getByText(/^在.*(村|居).*审批，.*\d{4}年\d+月\d+日前作出决定/)
      .waitFor()
    await entry(page, 'issued')
      .getByText(/^已签发，有效期到/)
      .waitFor()
    await entry(page, 'check').getByText('区卫生健康局已确认').waitFor()
    await entry(page, 'pledge')
      .getByText(/^有效，.*前可以使用$/)
      .waitFor()
    await list(page).getByRole('status').getByText('共 5 件').waitFor()
    await list(page).getByText(`本人：${person.name}`).waitFor()
    await look(page, 'list')
  })

  test('fits a page of 320 pixels and one of 1280, in large type, and in each language', async () => {
    const said = { 'zh-CN': '部门核查', 'zh-HK': '部門核查', en: 'Data check' }
    for (const [lang, kind] of Object.entries(said)) {
      const css = 'jz-records{--jz-size:28px}'
      const page = await world.open({ lang, css, attributes: 'data-theme' })
      await entry(page, 'check').getByText(kind, { exact: true }).waitFor()
      await expect.poll(() => sizeOf(page)).toBe('28px')
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await look(page, `${lang}-${width}`)
      }
    }
  })

  test('is a list with headings and a status to whoever hears it, and Tab goes through what can be done and out again', async () => {
    const page = await world.open({ around: '<main>@</main><p><a href="#">下一处</a></p>' })
    await entries(page).first().waitFor()
    const heard = await list(page).ariaSnapshot()
    expect(heard).toMatch(
      /^- heading "我在本网站的办件" \[level=2\]\n- status: 共 5 件，最近的在前/,
    )
    expect(heard.match(/^ {2}- listitem:\n {4}- heading "[^"]+" \[level=3\]$/gm)).toHaveLength(5)
    const stops = await list(page).locator('button, a').allInnerTexts()
    expect(stops.length).toBeGreaterThan(2)
    await page.getByRole('button', { name: '重置' }).focus()
    for (const stop of stops) {
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe(stop)
    }
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('下一处')
  })

  test('is in large type where the page or the citizen wants it', async () => {
    const asked = await world.open({ attributes: 'data-elder' })
    await entries(asked).first().waitFor()
    expect(await sizeOf(asked)).toBe('22px')
    const page = await world.open()
    await entries(page).first().waitFor()
    expect(await sizeOf(page)).toBe('16px')
    await page.evaluate(() => localStorage.setItem('jz-elder', 'yes'))
    await page.reload()
    await entries(page).first().waitFor()
    expect(await sizeOf(page)).toBe('22px')
    await page.setViewportSize({ width: 320, height: 800 })
    await look(page, 'large')
  })

  test('puts nothing of a person and no token into an address', async () => {
    const addresses: string[] = []
    const page = await world.open()
    page.on('request', (request) => addresses.push(request.url()))
    await page.reload()
    await entries(page).first().waitFor()
    expect(addresses.some((one) => one.includes('/v1/records?lang=zh-Hans'))).toBe(true)
    const personal = new RegExp(`eyJ|${person.idNumber}|${encodeURIComponent(person.name)}`)
    expect(addresses.filter((one) => personal.test(one))).toEqual([])
  })

  test('stands in the element of a page that has one, in place of what old browsers see there', async () => {
    const around = '<jz-records><p>请用新一些的浏览器打开</p></jz-records><aside>@</aside>'
    const page = await world.open({ around })
    await entries(page).first().waitFor()
    expect(await page.locator('jz-records').count()).toBe(1)
    expect(await page.getByText('请用新一些的浏览器打开').isVisible()).toBe(false)
  })

  test('asks for tokens where the tag says', async () => {
    const attributes = 'data-token-url="/.well-known/jz-token?page=mine"'
    const page = await world.open({ attributes })
    const asked = page.waitForRequest(/jz-token\?page=mine/)
    await page.reload()
    await asked
    await entries(page).first().waitFor()
  })

  test('is styled where a script brings no style sheet, too', async () => {
    const { host, platform } = world
    const { policy } = host
    host.policy = policy.replace("style-src 'self'", `style-src 'self' ${platform.origin}`)
    const page = await world.open()
    await page.addInitScript(() => Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync'))
    await page.reload()
    await entries(page).first().waitFor()
    const style = () =>
      list(page)
        .locator('ul')
        .evaluate((one) => getComputedStyle(one).listStyleType)
    await expect.poll(style).toBe('none')
    host.policy = policy
  })

  test('takes on the theme of the page', async () => {
    const page = await world.open({ attributes: 'data-theme="cinnabar"' })
    await entries(page).first().waitFor()
    const accent = () =>
      list(page)
        .locator('.jz')
        .evaluate((all) => (all as HTMLElement).style.getPropertyValue('--jz-accent'))
    await expect.poll(accent).toMatch(/^#/)
  })

  test('shows twenty, and older ones when they are asked for', async () => {
    const many = { name: '周晓', idNumber: '110105198001010032' }
    const token = async (item: string, caseId: string) => {
      await world.doer.token(item, caseId)
      Object.assign(world.host.signedIn ?? {}, { person: many })
      const answer = await fetch(`${world.host.origin}/.well-known/jz-token`, {
        method: 'POST',
        body: JSON.stringify({ item }),
      })
      return (await answer.json()).token
    }
    for (let at = 0; at < 23; at++) await pledge({ ...world.doer, token }, `N-${at}`)
    const page = await world.open({}, many)
    await entries(page).first().waitFor()
    expect(await entries(page).count()).toBe(20)
    await button(page, '再看更早的（还有 3 件）').press('Enter')
    expect(await entries(page).count()).toBe(23)
    expect(await focused(page)).toContain('居住证明')
    expect(await button(page, /再看更早的/).count()).toBe(0)
  })
})

describe('from the list', () => {
  test('a certificate’s document is saved', async () => {
    const page = await world.open()
    const download = page.waitForEvent('download')
    await entry(page, 'issued')
      .getByRole('button', { name: /^保存“计划生育证明”/ })
      .click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^\d{6}-\d{4}-\d{7}-.\.pdf$/)
    expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-')
    await entry(page, 'issued').getByRole('status').getByText('文件已保存').waitFor()
    await look(page, 'saved')
  })

  test('the verify page opens with a pledge’s receipt', async () => {
    const page = await world.open()
    const opened = page.context().waitForEvent('page')
    await entry(page, 'pledge').getByRole('link', { name: /^核验/ }).click()
    const verify = await opened
    await verify.waitForURL(/\/v1\/verify\.html/)
    await verify
      .getByText(made.pledge ?? '?')
      .first()
      .waitFor()
  })

  test('a consent is withdrawn by two clicks, or by two keys, and the focus goes along', async () => {
    made.withdrawn = (await agree(world.doer, 'M-6')).reference
    const page = await world.open()
    const theirs = entry(page, 'withdrawn')
    await theirs.getByRole('button', { name: /^撤回对/ }).press('Enter')
    await look(page, 'confirm')
    expect(await focused(page)).toContain('撤回以后')
    await theirs.getByRole('button', { name: '不撤回' }).press('Enter')
    expect(await focused(page)).toContain('撤回对')
    await theirs.getByRole('button', { name: /^撤回对/ }).press('Enter')
    await theirs.getByRole('button', { name: '确认撤回' }).press('Enter')
    await theirs.getByText('您已撤回同意').waitFor()
    expect(await focused(page)).toBe('入园入学预防接种查验')
    expect(await theirs.getByRole('button').count()).toBe(0)
    await look(page, 'withdrawn')
    await page.reload()
    await theirs.getByText('您已撤回同意').waitFor()
  })

  test('a consent stays as it is while the platform cannot be reached', async () => {
    made.kept = (await agree(world.doer, 'M-7')).reference
    const page = await world.open()
    const theirs = entry(page, 'kept')
    await theirs.getByRole('button', { name: /^撤回对/ }).click()
    world.platform.next(`/v1/checks/`, cut, cut, cut)
    await theirs.getByRole('button', { name: '确认撤回' }).click()
    await theirs.getByRole('alert').getByText('现在连不上').waitFor()
    await look(page, 'not-withdrawn')
    await theirs.getByRole('button', { name: '再试一次' }).click()
    await theirs.getByText('您已撤回同意').waitFor()
  })
})

describe('where there is no list', () => {
  test('who did nothing reads what will stand here', async () => {
    const page = await world.open({}, { name: '王五', idNumber: '110105198805123454' })
    await list(page).getByText('还没有记录').waitFor()
    await look(page, 'empty')
  })

  test('the platform cannot be reached: nothing is lost, and trying again leads to the list', async () => {
    const page = await world.open()
    world.platform.next('/v1/records?', cut, cut, cut)
    await page.reload()
    await list(page).getByRole('status').getByText('正在第 2 次读取').waitFor()
    await list(page).getByRole('alert').getByText('没有丢失').waitFor()
    await look(page, 'unreachable')
    await button(page, '再试一次').press('Enter')
    await entries(page).first().waitFor()
    expect(await focused(page)).toBe('我在本网站的办件')
  })

  test('an answer that nobody can read is no answer, and nothing is thrown into the page', async () => {
    const page = await world.open()
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    const odd = { records: [{ kind: 'check', title: 'x', askings: null }] }
    world.platform.next('/v1/records?', async (passage) => {
      const { headers } = await passage.ask()
      const kept = without(['content-length', 'content-encoding'], headers)
      passage.give({ status: 200, headers: kept, body: Buffer.from(JSON.stringify(odd)) })
    })
    await page.reload()
    await list(page).getByRole('alert').getByText('没有丢失').waitFor()
    expect(complaints).toEqual([])
  })

  test('nobody is signed in: what to do is said, and the list is there afterwards', async () => {
    const page = await world.open({}, 'nobody')
    await list(page).getByRole('alert').getByText('请先在本网站登录').waitFor()
    await look(page, 'signed-out')
    world.host.signedIn = { case: 'own-records', person, assurance: 'real-name' }
    await button(page, '再试一次').click()
    await entries(page).first().waitFor()
  })

  test('who is signed in is not sure enough: how to be is said', async () => {
    const page = await world.open()
    world.host.signedIn = { case: 'own-records', person, assurance: 'account' }
    await page.reload()
    await list(page).getByRole('alert').getByText('请改用实名认证的方式登录').waitFor()
    await look(page, 'not-sure')
  })

  test('somebody else has signed in meanwhile: the list becomes theirs, and nothing of the other’s is withdrawn', async () => {
    made.others = (await agree(world.doer, 'M-8')).reference
    const page = await world.open()
    await page.clock.install()
    await page.reload()
    const theirs = entry(page, 'others')
    await theirs.getByRole('button', { name: /^撤回对/ }).click()
    const other = { name: '王五', idNumber: '110105198805123454' }
    world.host.signedIn = { case: 'own-records', person: other, assurance: 'real-name' }
    await page.clock.fastForward('05:00')
    await theirs.getByRole('button', { name: '确认撤回' }).click()
    await list(page).getByText('本人：王五').waitFor()
    await list(page).getByText('还没有记录').waitFor()
    const again = await world.open()
    await entry(again, 'others').getByText('区卫生健康局已确认').waitFor()
  })
})

test('the script of cards asks for tokens where its tag says, too', async () => {
  const { page } = await world.visit({
    tag: `<script async src="${world.platform.origin}/v1/jz.js" data-site="test-host" data-token-url="/.well-known/jz-token?form=1"></script>`,
  })
  const asked = page.waitForRequest(/jz-token\?form=1/)
  await page.getByRole('button', { name: '我已阅读告知书，继续' }).click()
  await asked
})

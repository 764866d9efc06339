import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { heading } from '../steps.ts'
import { startWorld, type World } from '../world.ts'
import {
  answerEach,
  barOf,
  enlarge,
  isSpeaking,
  press,
  readPages,
  setSlow,
  takeSaid,
  withVoices,
} from './large.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

async function visit(voices: readonly string[], query = {}): Promise<Page> {
  const { page } = await world.visit(query, (context) => withVoices(context, voices))
  return page
}

/** What an eye reads on the card: all of its text, buttons aside. */
function readByEye(): string {
  const card = document.querySelector('jz-proof')?.shadowRoot?.querySelector('.card')
  const walker = document.createTreeWalker(card as Node, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) {
    const { parentElement: at, textContent } = walker.currentNode
    if (at?.checkVisibility() && !at.closest('button,.bar')) texts.push(textContent ?? '')
  }
  return texts.join('')
}

const bare = (text: string) => text.replace(/[\s。，！？；：·]/g, '')

/** Listens to a page that is read, and looks at it. */
async function compare(page: Page, onward: string): Promise<void> {
  const said = await takeSaid(page)
  expect(said.length).toBeGreaterThan(1)
  const seen = (await page.evaluate(readByEye)).replace(/\d{3}\*+(\w{4})/g, '尾号$1')
  const heard = said.map(({ text }) => text.replace(/尾号 (\w) (\w) (\w) (\w)/g, '尾号$1$2$3$4'))
  expect(bare(heard.join(''))).toBe(bare(`${seen}${onward && `接下来请按${onward}`}`))
}

const voice = (page: Page, name: string) => barOf(page).getByRole('button', { name, exact: true })

test('what is read aloud is what stands there, page by page, and how to go on', async () => {
  const page = await visit(['en-US', 'zh-TW', 'zh-CN'])
  await enlarge(page)
  await voice(page, '朗读').click()
  await compare(page, '下一页')
  expect(await voice(page, '朗读').isVisible()).toBe(true)
  await readPages(page)
  await takeSaid(page)
  // Another step is not read unless it is asked for.
  expect(await takeSaid(page)).toEqual([])
  await voice(page, '朗读').click()
  await compare(page, '下一题')
  await answerEach(page)
  await takeSaid(page)
  await voice(page, '朗读').click()
  await compare(page, '没有错误，下一步')
  await press(page, '没有错误，下一步')
  // The next page of the same step is read by itself.
  await compare(page, '我作出此承诺')
})

test.each([
  ['zh-CN', 'zh-CN', '朗读'],
  ['zh-Hant', 'zh-TW', '朗讀'],
  ['en', 'en-US', 'Read aloud'],
])('a page in %s is read by a voice of this device that speaks %s', async (lang, spoken, name) => {
  const page = await visit(['ja-JP', 'zh-TW', 'en-US', 'zh-CN'], { lang })
  await page.locator('jz-proof .elder').click()
  await page.getByRole('button', { name, exact: true }).click()
  const said = await takeSaid(page)
  expect(said.length).toBeGreaterThan(1)
  for (const one of said) expect(one).toMatchObject({ lang: spoken, voice: `voice of ${spoken}` })
})

test('the button says what it does, and whoever leaves is not talked after', async () => {
  const page = await visit(['zh-CN'])
  await enlarge(page)
  await setSlow(page)
  const begin = async () => {
    await voice(page, '朗读').click()
    await voice(page, '停止朗读').waitFor()
    expect(await isSpeaking(page)).toBe(true)
  }
  await begin()
  await voice(page, '停止朗读').click()
  expect(await isSpeaking(page)).toBe(false)
  await begin()
  await readPages(page)
  await heading(page, '第1题').waitFor()
  expect(await isSpeaking(page)).toBe(false)
  await begin()
  await press(page, '退出大字版')
  expect(await isSpeaking(page)).toBe(false)
  await enlarge(page)
  await begin()
  await page.evaluate(() => document.querySelector('jz-proof')?.remove())
  await expect.poll(() => isSpeaking(page)).toBe(false)
})

test('where nothing on the device speaks the language, there is no button, and the rest is as ever', async () => {
  for (const langs of [[], ['ja-JP', 'en-US']]) {
    const page = await visit(langs)
    await enlarge(page)
    expect(await barOf(page).getByRole('button').allTextContents()).toEqual(['窗口地址'])
  }
})

test('where the browser has no speech at all, a pledge is made all the same', async () => {
  const { page, complaints } = await world.visit({}, async (context) => {
    await context.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'))
  })
  expect(await page.evaluate(() => 'speechSynthesis' in window)).toBe(false)
  await enlarge(page)
  expect(await page.getByRole('button', { name: '朗读' }).count()).toBe(0)
  await readPages(page)
  await answerEach(page)
  await press(page, '没有错误，下一步')
  await page.getByRole('checkbox').check()
  await press(page, '我作出此承诺')
  await heading(page, '承诺已存证').waitFor()
  expect(complaints).toEqual([])
})

import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Where a card is: on the page itself, or in a frame of ours there. */
export type Place = Page | FrameLocator

export function barOf(place: Place): Locator {
  return place.getByRole('group', { name: '求助和朗读' }).first()
}

export async function enlarge(place: Place): Promise<void> {
  await place.getByRole('button', { name: '大字版', exact: true }).first().click()
  await barOf(place).waitFor()
}

/** Page by page to the end of the notice. */
export async function readPages(place: Place): Promise<void> {
  const next = place.getByRole('button', { name: '下一页' })
  const read = place.getByRole('button', { name: '我已阅读告知书，继续' })
  await next.or(read).first().waitFor()
  while (await next.isVisible()) await next.click()
  await read.click()
}

export const press = (place: Place, name: string) =>
  place.getByRole('button', { name, exact: true }).click()

export async function typeDate(place: Place): Promise<void> {
  await place.getByLabel('年', { exact: true }).fill('2020')
  await place.getByLabel('月', { exact: true }).fill('5')
  await place.getByLabel('日', { exact: true }).fill('1')
}

/** The four questions of the proof of residence, one after another, to the review. */
export async function answerEach(place: Place): Promise<void> {
  await place.getByLabel('现住址').fill('幸福路 12 号 3 单元 401 室')
  await press(place, '下一题')
  await typeDate(place)
  await press(place, '下一题')
  await place.getByLabel('租房').check()
  await press(place, '下一题')
  await place.getByLabel('联系电话').fill('13800138000')
  await press(place, '填好了，去核对')
  await place.getByRole('heading', { name: '核对您填写的内容' }).waitFor()
}

/** What the browser was asked to say, which it says without a sound: loudspeakers are not ours to test. */
export interface Speech {
  readonly said: { text: string; lang: string; voice: string }[]
  /** Whether something is being said right now. */
  speaking: boolean
  /** Nothing that is said comes to its end while this is set. */
  slow: boolean
}

export async function withVoices(context: BrowserContext, langs: readonly string[]): Promise<void> {
  await context.addInitScript((langs) => {
    const speech: Speech = { said: [], speaking: false, slow: false }
    const voices = langs.map((lang) => ({ lang, name: `voice of ${lang}`, localService: true }))
    // Sends what it reads to a server of somebody else's, and so must not be taken.
    voices.unshift({ lang: langs[0] ?? '', name: 'far away', localService: false })
    const speechSynthesis = {
      getVoices: () => voices,
      addEventListener() {},
      removeEventListener() {},
      cancel() {
        speech.speaking = false
      },
      speak(one: SpeechSynthesisUtterance) {
        speech.said.push({ text: one.text, lang: one.lang, voice: one.voice?.name ?? '' })
        speech.speaking = true
        if (speech.slow) return
        setTimeout(() => {
          speech.speaking = false
          one.onend?.({} as SpeechSynthesisEvent)
        })
      },
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: function Utterance(this: { text: string }, text: string) {
        this.text = text
      },
    })
    Object.assign(window, { speech })
  }, langs)
}

const speech = <Answer>(page: Page, ask: (speech: Speech) => Answer): Promise<Answer> =>
  page.evaluate(`(${ask})(window.speech)`) as Promise<Answer>

export const isSpeaking = (page: Page) => speech(page, ({ speaking }) => speaking)

export const setSlow = (page: Page) =>
  speech(page, (speech) => {
    speech.slow = true
  })

/** Everything said since the last time, once it has come to its end. */
export async function takeSaid(page: Page): Promise<Speech['said']> {
  await expect.poll(() => isSpeaking(page)).toBe(false)
  return speech(page, ({ said }) => said.splice(0))
}

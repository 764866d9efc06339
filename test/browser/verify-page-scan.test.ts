import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { certificateWords } from '../../widget/pages/certificate/words/certificate-words.ts'
import { scanWords } from '../../widget/pages/scan/words.ts'
import { bitmapOfCode } from './bitmap-of-code.ts'
import { isTold, look, picture, startVerifyPage, type VerifyPage, words } from './verify-page.ts'
import { film, photograph } from './verify-page-pictures.ts'
import { type Papers, pledgeInVillage } from './verify-page-village.ts'

const said = scanWords['zh-Hans']

let stack: VerifyPage
let papers: Papers

beforeAll(async () => {
  stack = await startVerifyPage()
  papers = (await pledgeInVillage(stack)).papers
})
afterAll(() => stack.stop())

/** What becomes of the clipboard that holds the sheet as a picture, and perhaps a text. */
const pasteSheet = (page: Page, text = '') =>
  page.locator('textarea').evaluate(
    (field, { png, text }) => {
      const bytes = Uint8Array.from(atob(png), (one) => one.charCodeAt(0))
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
      if (text) clipboardData.setData('text/plain', text)
      const how = { clipboardData, bubbles: true, cancelable: true }
      const isLeft = field.dispatchEvent(new ClipboardEvent('paste', how))
      return isLeft ? 'left to the browser' : 'taken'
    },
    { png: papers.sheet.toString('base64'), text },
  )

const choose = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  page.locator('[type=file]').setInputFiles({ name, mimeType, buffer })

describe('a picture of the receipt', () => {
  test.each([
    ['the whole sheet, askew, in a large photo', 2400, 3200, 8, 2.4, [390, 480]],
    ['on its side', 1600, 1200, 90, 1, [390, 480]],
    ['the code alone, upside down', 800, 800, 174, 1.5, [220, 300]],
  ] as const)('%s is enough', async (_, width, height, turned, scale, middle) => {
    const { page, requests, violations } = await stack.open()
    const shot = { width, height, turned, scale, middle }
    const photo = await photograph(page, papers.sheet, shot)
    await choose(page, 'photo.jpg', 'image/jpeg', photo)
    await isTold(page, words.verdicts.valid.heading)
    await page.getByText(papers.reference).first().waitFor()
    // What reads it came for it; the picture went nowhere.
    expect(requests.filter((one) => one.endsWith('/read-pixels.js'))).toHaveLength(1)
    expect(requests.filter((one) => !one.startsWith('GET'))).toEqual([])
    expect(await violations()).toEqual([])
  })

  test('that was pasted is read like one that was chosen, unless there is text with it', async () => {
    const { page } = await stack.open()
    expect(await pasteSheet(page, 'a cell of a table')).toBe('left to the browser')
    expect(await pasteSheet(page)).toBe('taken')
    await isTold(page, words.verdicts.valid.heading)
  })

  test('the same file can be chosen again', async () => {
    const { page } = await stack.open()
    for (let times = 0; times < 2; times++) {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: said.photo }).click(),
      ])
      await chooser.setFiles({ name: 'a.png', mimeType: 'image/png', buffer: papers.sheet })
      await isTold(page, words.verdicts.valid.heading)
      await page.getByRole('button', { name: words.clear, exact: true }).click()
      await page.locator('#verdict').waitFor({ state: 'detached' })
    }
  })

  test('that will not do is told what is amiss', async () => {
    const { page, requests, violations } = await stack.open()
    const { troubles } = said
    const blank = await photograph(page, papers.sheet, {
      ...{ width: 400, height: 300, turned: 0, scale: 0.1, middle: [9000, 9000] },
    })
    await choose(page, 'blank.jpg', 'image/jpeg', blank)
    await page.getByText(troubles['no-code']).waitFor()
    expect(await look(page, 'no-code')).toEqual([])
    await choose(page, 'ticket.bmp', 'image/bmp', bitmapOfCode('https://pay.example/t/4711'))
    await page.getByText(troubles['another-code']).waitFor()
    await choose(page, 'receipt.jpg', 'image/jpeg', Buffer.from('no picture at all'))
    await page.getByText(troubles['not-a-picture']).waitFor()
    expect(requests.filter((one) => /keys|receipts/.test(one))).toEqual([])
    await choose(page, 'receipt.pdf', 'application/pdf', Buffer.from('%PDF-1.7'))
    await isTold(page, certificateWords['zh-Hans'].troubles['not-ours'].heading)
    expect(requests.filter((one) => !one.startsWith('GET'))).toEqual([])
    expect(await violations()).toEqual([])
  })

  test('that cannot be read without a network says so, and can be with one', async () => {
    const { page } = await stack.open()
    await page.route('**/read-pixels.js', (route) => route.abort(), { times: 1 })
    await choose(page, 'a.png', 'image/png', papers.sheet)
    await page.getByText(said.troubles['no-reader']).waitFor()
    await choose(page, 'a.png', 'image/png', papers.sheet)
    await isTold(page, words.verdicts.valid.heading)
  })
})

describe('a browser with a reader of its own', () => {
  const withReader = async (page: Page, finds: string | undefined) => {
    await page.addInitScript((text) => {
      class Reader {
        static getSupportedFormats = async () => ['aztec', 'qr_code']
        async detect() {
          if (text === undefined) throw new DOMException('no service', 'NotSupportedError')
          return [{ rawValue: text }]
        }
      }
      Object.assign(window, { BarcodeDetector: Reader })
    }, finds)
    await page.reload()
  }

  test('is asked, and ours is not fetched', async () => {
    const { page, requests } = await stack.open()
    await withReader(page, papers.reference)
    await choose(page, 'a.png', 'image/png', papers.sheet)
    await isTold(page, words.verdicts.valid.heading)
    expect(requests.filter((one) => one.includes('read-pixels'))).toEqual([])
  })

  test('that fails is helped out', async () => {
    const { page } = await stack.open()
    await withReader(page, undefined)
    await choose(page, 'a.png', 'image/png', papers.sheet)
    await isTold(page, words.verdicts.valid.heading)
  })
})

describe('the camera', () => {
  const open = (page: Page) => page.getByRole('button', { name: said.camera }).click()
  const fake = '--use-fake-device-for-media-stream'
  const allowed = '--use-fake-ui-for-media-stream'

  test('held over the printed receipt brings the verdict, and goes out', async () => {
    const { page: desk } = await stack.open()
    const shot = { width: 640, height: 480, turned: 7, scale: 1, middle: [220, 300] } as const
    const file = join(stack.data, 'camera.y4m')
    await writeFile(file, await film(desk, papers.sheet, shot))
    await stack.restartBrowser([fake, allowed, `--use-file-for-fake-video-capture=${file}`])
    const { page, requests, violations } = await stack.open()
    await page.evaluate(() => {
      const { mediaDevices } = navigator
      const ask = mediaDevices.getUserMedia.bind(mediaDevices)
      mediaDevices.getUserMedia = async (wish) => {
        const stream = await ask(wish)
        Object.assign(window, { tracks: stream.getTracks() })
        return stream
      }
    })
    await open(page)
    await isTold(page, words.verdicts.valid.heading)
    expect(await page.locator('textarea').inputValue()).toContain(papers.reference)
    expect(await page.locator('video').count()).toBe(0)
    expect(await tracks(page)).toEqual(['ended'])
    expect(requests.filter((one) => !one.startsWith('GET'))).toEqual([])
    expect(await violations()).toEqual([])
    await rm(file)
  })

  describe('that is allowed', () => {
    beforeAll(() => stack.restartBrowser([fake, allowed]))

    test('shows what it sees until it is stopped, in whatever language', async () => {
      const { page, violations } = await stack.open()
      await open(page)
      await page.getByRole('status').getByText(said.doing.looking).waitFor()
      await page.locator('video').evaluate((video) => {
        const { videoWidth } = video as HTMLVideoElement
        return videoWidth || new Promise((resolve) => video.addEventListener('playing', resolve))
      })
      expect(await look(page, 'camera')).toEqual([])
      await page.locator('nav [lang=en]').click()
      const stop = page.getByRole('button', { name: scanWords.en.stop })
      await stop.waitFor()
      expect(await page.locator('video').count()).toBe(1)
      await stop.click()
      await page.locator('video').waitFor({ state: 'detached' })
      await page.getByText(scanWords.en.doing.nothing).waitFor()
      await page.getByRole('button', { name: scanWords.en.camera }).waitFor()
      expect(await violations()).toEqual([])
    })

    test('goes out when the page is left', async () => {
      const { page } = await stack.open()
      await open(page)
      await page.locator('video').waitFor()
      await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')))
      await page.locator('video').waitFor({ state: 'detached' })
    })
  })

  test.each([
    ['refused', [fake, `${allowed}=deny`]],
    ['absent', [allowed]],
  ] as const)('that is %s is told so, with the other ways', async (trouble, switches) => {
    await stack.restartBrowser(switches)
    const { page, violations } = await stack.open()
    await open(page)
    await page.getByRole('status').getByText(said.troubles[trouble]).waitFor()
    expect(await look(page, `camera-${trouble}`)).toEqual([])
    await choose(page, 'a.png', 'image/png', papers.sheet)
    await isTold(page, words.verdicts.valid.heading)
    expect(await violations()).toEqual([])
  })

  test('that an old web view does not know is told to be absent', async () => {
    const { page } = await stack.open()
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'mediaDevices', { value: undefined }),
    )
    await open(page)
    await page.getByText(said.troubles.absent).waitFor()
    await picture(page, 'camera-none')
  })
})

const tracks = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map(
      ({ readyState }) => readyState,
    ),
  )

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { certificateText } from '../../shared/certificate/open-certificate.ts'
import { languages } from '../../shared/kernel/language.ts'
import { certificateWords } from '../../widget/pages/certificate/words/certificate-words.ts'
import { pageWords } from '../../widget/pages/words/page-words.ts'
import { newKey } from '../infra/portal/sealing.ts'
import { bitmapOfCode } from './bitmap-of-code.ts'
import { type CertificatePlatform, startCertificatePlatform } from './certificate-platform.ts'
import { startChromium } from './chromium.ts'
import { shown } from './sealed-document.ts'
import { caseNumber, check, isTold, look, paste, picture, words } from './verify-page.ts'

const said = certificateWords['zh-Hans']

let browser: Browser
let platform: CertificatePlatform
let context: BrowserContext
let page: Page
let complaints: string[]

beforeAll(async () => {
  ;[browser, platform] = await Promise.all([startChromium(), startCertificatePlatform()])
})
afterAll(async () => {
  await browser.close()
  await platform.stop()
})

beforeEach(async () => {
  await context?.close()
  platform.status = 'valid'
  platform.instead = undefined
  complaints = []
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  context.setDefaultTimeout(6000)
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      throw new Error(`${violatedDirective} ${blockedURI}`)
    })
  })
  page = await context.newPage()
  page.on('pageerror', ({ message }) => complaints.push(message))
})

const values = async () =>
  (await page.locator('.sealed dd').allTextContents()).map((one) => one.trim())
const labels = async () =>
  (await page.locator('.sealed dt').allTextContents()).map((one) => one.trim())

const drop = (file: Buffer) =>
  page.evaluate(
    ({ text }) => {
      const bytes = Uint8Array.from(text, (one) => one.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([bytes], 'certificate.pdf', { type: 'application/pdf' }))
      const how = { dataTransfer, bubbles: true, cancelable: true }
      return document.body.dispatchEvent(new DragEvent('drop', how)) ? 'left' : 'taken'
    },
    { text: file.toString('latin1') },
  )

describe('the code on a certificate', () => {
  test('brings the verdict and what was sealed, under the words of the form', async () => {
    await page.goto(platform.link)
    await isTold(page, said.verdicts.valid.heading)
    await page.getByText('计划生育证明').waitFor()
    expect(await labels()).toEqual(['姓名', '结婚日期', '子女数', '所在村'])
    expect(await values()).toEqual(['李秀英', '2019-05-20', '1', '砚溪镇云溪村'])
    const shown = page.getByRole('region', { name: said.verdicts.valid.heading })
    for (const one of [
      said.compare,
      '110105-1949-1231002-X',
      '延溪区卫生健康局',
      '村（居）：已审核同意',
      `乡镇（街道）：${said.skipped['all-from-data']}`,
      said.statuses.valid,
      '砚溪区义务教育入学报名平台',
    ]) {
      await shown.getByText(one).waitFor()
    }
    expect(await look(page, 'certificate')).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await picture(page, 'certificate-print')
    expect(complaints).toEqual([])
  })

  test('leaves no trace of its secret, and is asked about by reference and secret alone', async () => {
    const before = platform.asked.length
    await page.goto(platform.link)
    await isTold(page, said.verdicts.valid.heading)
    await page.getByText('计划生育证明').waitFor()
    expect(page.url()).toBe(platform.page)
    expect(await page.locator('textarea').inputValue()).toBe('')
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length)
    expect([kept, await context.cookies()]).toEqual([0, []])
    const [, code = ''] = platform.link.split('#c=')
    const [reference, , secret] = code.split('.')
    const asked = platform.asked.slice(before).filter((one) => !one.includes('p/'))
    expect(asked.slice(0, 4)).toEqual([
      'GET verify.html',
      `POST certificates/opening ${JSON.stringify({ reference, secret })}`,
      'GET keys',
      'GET certificates/status/yanxi-0',
    ])
    expect(asked.slice(4).sort()).toEqual([
      'GET sites/demo-school',
      expect.stringMatching(/^GET wordings\/[\w-]{43}$/),
    ])
  })

  test('is believed only for the very statement it was printed with', async () => {
    platform.instead = (await platform.seal({ number: '110105-2026-0000123-7' })).text
    await page.goto(platform.link)
    await isTold(page, said.troubles['wrong-answer'].heading)
    expect(await page.locator('.sealed').count()).toBe(0)
    expect(await look(page, 'certificate-wrong-answer')).toEqual([])
    platform.instead = undefined
    await page.getByRole('button', { name: words.tryAgain }).click()
    await isTold(page, said.verdicts.valid.heading)
  })

  test('with another secret opens nothing, and half of one is told to be that', async () => {
    await page.goto(`${platform.link.slice(0, -22)}${'A'.repeat(22)}`)
    await isTold(page, said.troubles.unknown.heading)
    await paste(page, platform.link.slice(0, -3))
    await check(page)
    await page.getByText(words.fieldErrors['code-wrong']).waitFor()
    await paste(page, platform.link.replace(platform.origin, 'https://elsewhere.example'))
    await check(page)
    await isTold(page, said.verdicts.valid.heading)
  })

  test('in a photo is enough, and leads only where it says', async () => {
    await page.goto(platform.page)
    const buffer = bitmapOfCode(platform.link)
    const photo = { name: 'photo.bmp', mimeType: 'image/bmp', buffer }
    await page.locator('[type=file]').setInputFiles(photo)
    await isTold(page, said.verdicts.valid.heading)
    expect(await page.locator('textarea').inputValue()).toBe('')
    expect(page.url()).toBe(platform.page)
  })

  test('asked for too often is told so', async () => {
    await page.route('**/v1/certificates/opening', (route) =>
      route.fulfill({ status: 429, json: { code: 'too-many-attempts', retry: false } }),
    )
    await page.goto(platform.link)
    await isTold(page, said.troubles['too-often'].heading)
    expect(await look(page, 'certificate-too-often')).toEqual([])
  })

  test('brings the focus to the verdict, and the keyboard leads on', async () => {
    platform.instead = (await platform.seal({ number: '110105-2026-0000123-7' })).text
    await page.goto(platform.link)
    await isTold(page, said.troubles['wrong-answer'].heading)
    platform.instead = undefined
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await isTold(page, said.verdicts.valid.heading)
    const tree = await page
      .getByRole('region', { name: said.verdicts.valid.heading })
      .ariaSnapshot()
    expect(tree).toContain(`heading "${said.verdicts.valid.heading}" [level=2]`)
    expect(tree).toContain('term: 姓名')
    expect(tree).toContain('definition: 李秀英')
  })

  test.each(['revoked', 'superseded'] as const)(
    'of one that is %s says so first',
    async (status) => {
      platform.status = status
      await page.goto(platform.link)
      await isTold(page, said.verdicts[status].heading)
      await page.getByText(said.statuses[status], { exact: true }).waitFor()
      expect(await values()).toContain('李秀英')
      expect(await look(page, `certificate-${status}`)).toEqual([])
    },
  )
})

describe('a pasted certificate', () => {
  test('is checked without the platform hearing of which', async () => {
    await page.goto(platform.page)
    const before = platform.asked.length
    await paste(page, ` > ${platform.sealed.text.match(/.{1,76}/g)?.join('\r\n> ')}`, caseNumber)
    await check(page)
    await isTold(page, said.verdicts.valid.heading)
    await page.getByText(said.caseFits(caseNumber)).waitFor()
    expect(platform.asked.slice(before).join()).not.toMatch(/opening|JZ-|POST/)
    await paste(page, platform.sealed.text, 'YX2026-000124')
    await check(page)
    await page.getByText(said.caseDiffers('YX2026-000124')).waitFor()
  })

  test('may show some of its fields and keep the others back', async () => {
    await page.goto(platform.page)
    const { receipt, disclosures } = platform.sealed
    await paste(page, certificateText(receipt, disclosures.slice(0, 1)))
    await check(page)
    await isTold(page, said.verdicts.valid.heading)
    expect(await values()).toEqual(['李秀英'])
    await page.getByText(said.keptBack(3)).waitFor()
  })

  test('none of whose fields is shown looks like a receipt, and is asked about like any other', async () => {
    platform.status = 'revoked'
    await page.goto(platform.page)
    await paste(page, platform.sealed.receipt)
    await check(page)
    await isTold(page, said.verdicts.revoked.heading)
    await page.getByText(said.noFields).waitFor()
  })

  test.each(['altered', 'unknown-key', 'expired'] as const)('that is %s is told so', async (is) => {
    const [first = '', ...others] = platform.sealed.disclosures
    const given = {
      altered: certificateText(platform.sealed.receipt, [`${first.slice(0, -1)}x`, ...others]),
      'unknown-key': (await platform.sealElsewhere()).text,
      expired: (await platform.seal({ expiresAt: '2026-01-01T00:00:00Z' })).text,
    }[is]
    await page.goto(platform.page)
    await paste(page, given)
    await check(page)
    await isTold(page, said.verdicts[is].heading)
    expect(await page.locator('.sealed').count()).toBe(is === 'expired' ? 1 : 0)
    expect(await look(page, `certificate-${is}`)).toEqual([])
    expect(complaints).toEqual([])
  })
})

test('the receipt of a request is no certificate, and says that one may come', async () => {
  await page.goto(platform.page)
  await paste(page, platform.sealStep())
  await check(page)
  await isTold(page, words.requestUnderWay.heading)
  expect(await page.getByText(words.wordsDifferent).count()).toBe(0)
  expect(await look(page, 'certificate-step')).toEqual([])
})

describe('without the platform', () => {
  test('a list that cannot be had, or believed, is said: the seal is good, the status not checked', async () => {
    await page.goto(platform.page)
    await page.route('**/v1/certificates/status/*', (route) => route.fulfill({ body: 'login' }))
    await paste(page, platform.sealed.text)
    await check(page)
    await isTold(page, said.verdicts['status-unknown'].heading)
    expect(await values()).toContain('李秀英')
    await page.getByText(said.statuses.unchecked, { exact: true }).waitFor()
    expect(await look(page, 'certificate-status-unknown')).toEqual([])
    await page.unroute('**/v1/certificates/status/*')
    await page.getByRole('button', { name: words.tryAgain }).click()
    await isTold(page, said.verdicts.valid.heading)
  })

  test('what the page has from before is enough for the next certificate of the list', async () => {
    await page.goto(platform.link)
    await isTold(page, said.verdicts.valid.heading)
    await page.route('**/v1/certificates/status/*', (route) => route.fulfill({ body: 'login' }))
    await paste(page, platform.sealed.text)
    await check(page)
    await isTold(page, said.verdicts.valid.heading)
    await page.unroute('**/v1/certificates/status/*')
    await context.setOffline(true)
    await paste(page, `${platform.sealed.text} `)
    await check(page)
    await isTold(page, said.verdicts.valid.heading)
    expect(await values()).toContain('李秀英')
  })

  test('and before anything was fetched, nothing is said to be checked', async () => {
    await page.goto(platform.page)
    await context.setOffline(true)
    await paste(page, platform.sealed.text)
    await check(page)
    await isTold(page, words.unreachable.heading)
    await context.setOffline(false)
    await page.getByRole('button', { name: words.tryAgain }).click()
    await isTold(page, said.verdicts.valid.heading)
  })

  test('an old browser that cannot read lists takes the platform’s word, where it is asked', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'))
    await page.goto(platform.link)
    await isTold(page, said.verdicts.valid.heading)
    await paste(page, platform.sealed.text)
    await check(page)
    await isTold(page, said.verdicts['status-unknown'].heading)
    platform.status = 'revoked'
    await page.goto(`${platform.page}?again`)
    await page.goto(platform.link)
    await isTold(page, said.verdicts.revoked.heading)
    expect(complaints).toEqual([])
  })

  test('fields whose names cannot be had stand under short ones', async () => {
    await page.goto(platform.page)
    await page.route('**/v1/wordings/*', (route) => route.fulfill({ status: 503 }))
    await paste(page, platform.sealed.text)
    await check(page)
    await page.getByText(said.labelsMissing).waitFor()
    expect(await labels()).toEqual(['name', 'marriedOn', 'children', 'village'])
    expect(await values()).toEqual(['李秀英', '2019-05-20', '1', '110105001001'])
  })
})

describe('a file', () => {
  test('that is a certificate’s document is read here and sent nowhere', async () => {
    await page.goto(platform.page)
    const before = platform.asked.length
    const file = { name: 'a.pdf', mimeType: 'application/pdf', buffer: platform.document() }
    await page.locator('[type=file]').setInputFiles(file)
    await isTold(page, said.verdicts.valid.heading)
    await page.getByText(said.compareFile).waitFor()
    expect(await values()).toContain('李秀英')
    expect(platform.asked.slice(before).join()).not.toMatch(/POST|JZ-/)
    expect(await look(page, 'certificate-document')).toEqual([])
    expect(complaints).toEqual([])
  })

  test('is worth the same with the network off, once there are keys and a list', async () => {
    await page.goto(platform.link)
    await isTold(page, said.verdicts.valid.heading)
    await context.setOffline(true)
    expect(await drop(platform.document())).toBe('taken')
    await isTold(page, said.verdicts.valid.heading)
    await page.getByText(said.compareFile).waitFor()
    expect(await values()).toContain('李秀英')
  })

  test('whose certificate was revoked is told to be that, however whole it is', async () => {
    platform.status = 'revoked'
    await page.goto(platform.page)
    await drop(platform.document())
    await isTold(page, said.verdicts.revoked.heading)
  })

  test('in which a letter was changed, or to which something was added, was altered', async () => {
    await page.goto(platform.page)
    const whole = platform.document()
    const changed = Buffer.from(whole.toString('latin1').replace(shown, 'two child'), 'latin1')
    await drop(changed)
    await isTold(page, said.troubles['document-altered'].heading)
    expect(await page.locator('.sealed').count()).toBe(0)
    await page.getByRole('button', { name: said.scanInstead }).waitFor()
    expect(await look(page, 'certificate-document-altered')).toEqual([])
    await paste(page, '')
    await drop(Buffer.concat([whole, Buffer.from('%%EOF')]))
    await isTold(page, said.troubles['document-altered'].heading)
  })

  test('signed by somebody else is not ours, though the data in it are', async () => {
    await page.goto(platform.page)
    await drop(platform.document(await newKey()))
    await isTold(page, said.troubles['document-unknown-key'].heading)
    expect(await look(page, 'certificate-document-unknown-key')).toEqual([])
  })

  test('that is no certificate is told so wherever it is dropped, with a way to the code', async () => {
    await page.goto(platform.page)
    const before = platform.asked.length
    expect(await drop(Buffer.from('%PDF-1.7'))).toBe('taken')
    await isTold(page, said.troubles['not-ours'].heading)
    expect(await look(page, 'certificate-not-ours')).toEqual([])
    await page.getByRole('button', { name: said.scanInstead }).click()
    expect(await page.evaluate(() => document.activeElement?.closest('jz-scan')?.localName)).toBe(
      'jz-scan',
    )
    expect(platform.asked.slice(before).filter((one) => !one.startsWith('GET'))).toEqual([])
    expect(complaints).toEqual([])
  })
})

test.each(languages)('certificates are told of in %s', async (language) => {
  await page.goto(platform.link.replace('#', `?lang=${language}#`))
  await isTold(page, certificateWords[language].verdicts.valid.heading)
  await page.getByText(certificateWords[language].compare).waitFor()
  expect(await page.title()).toBe(pageWords[language].title)
  const [first] = await page.locator('.sealed dt span').all()
  await page.getByText('姓名').waitFor()
  expect(await first?.getAttribute('lang')).toBe('zh-Hans')
})

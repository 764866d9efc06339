import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Local } from '../../infra/local/start.ts'
import { startChromium } from '../browser/chromium.ts'
import { heapKept } from './heap.ts'
import { type Line, median } from './line.ts'
import { startRunning } from './running.ts'
import { firstControlOn, startVisit, type Watched } from './watched.ts'

const rounds = 7

type Way = 'plain' | 'inline' | 'framed' | 'folded' | 'framed-folded'

const attributes: Readonly<Record<Exclude<Way, 'plain'>, string>> = {
  inline: '',
  framed: 'data-mode="frame"',
  folded: 'data-folded',
  'framed-folded': 'data-mode="frame" data-folded',
}

/** What embedding costs the host: how soon it can be used, what it moves, blocks and keeps. */
export async function embedding(): Promise<Line[]> {
  const running = await startRunning()
  const host = await startHost(running)
  const browser = await startChromium()
  try {
    const control = { inline: [] as number[], framed: [] as number[] }
    const longTasks = { plain: [] as number[], inline: [] as number[], framed: [] as number[] }
    const shift = { plain: 0, inline: 0, framed: 0, folded: 0, 'framed-folded': 0 }
    for (let round = 0; round <= rounds; round++) {
      for (const way of ['plain', 'inline', 'framed'] as const) {
        const visit = await visitSlowly(browser, `${host.url}/${way}`, way !== 'plain')
        if (round === 0) continue
        if (way !== 'plain') control[way].push(visit.control)
        longTasks[way].push(visit.longTasks)
      }
    }
    for (const way of Object.keys(shift) as Way[]) {
      shift[way] = await layoutShift(browser, `${host.url}/${way}`)
    }
    const caused = (way: Way) => shift[way] - shift.plain
    return [
      { name: 'frame mode: first control', value: median(control.framed), unit: 'ms' },
      {
        name: 'first control, frame mode / inline',
        value: median(control.framed) / median(control.inline),
        unit: '×',
        goal: { atMost: 1.5 },
      },
      ...(['inline', 'framed', 'folded', 'framed-folded'] as const).map((way) => ({
        name: `layout shift caused in the host, ${way}`,
        value: caused(way),
        unit: '',
        goal: { atMost: 0.02 },
      })),
      ...(['inline', 'framed'] as const).map((way) => ({
        name: `tasks over 50 ms at a quarter of the CPU beyond a plain page, ${way}`,
        value: median(longTasks[way]) - median(longTasks.plain),
        unit: '',
        goal: { atMost: 0 },
      })),
      await heapKept(browser, `${host.url}/inline`, 'inline'),
      await heapKept(browser, `${host.url}/framed`, 'framed'),
    ]
  } finally {
    await browser.close()
    host.stop()
    await running.stop()
  }
}

/** A form as hosts have them: fields, the upload in view, more fields. */
function page(way: string, platform: string): string {
  const field = (name: string) => `<p><label>${name} <input></label></p>`
  const more = attributes[way as keyof typeof attributes]
  const tag =
    more === undefined
      ? ''
      : `<script async src="${platform}/v1/jz.js" data-site="bench" ${more}></script>`
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>入学登记</title>${tag}<h1>入学登记</h1><form method="post">${['姓名', '电话'].map(field).join('')}
<p id="contender"><label>居住证明 <input type="file" name="proof" data-jz-item="residence-proof"></label></p>
${['学校', '年级', '班级', '老师', '备注', '其他'].map(field).join('')}<button>提交</button></form></html>`
}

async function startHost(running: Local) {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(page((request.url ?? '').slice(1), running.platformUrl))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const site = { id: 'bench', tenant: 'yanxi', name: '测试', origins: [url], keys: [] }
  await running.invoke('operate', {
    act: 'register-site',
    site: { ...site, typedIdentity: true },
  })
  return {
    url,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/**
 * The first control counts where it stands: in the page, or in the frame once the frame has height.
 *
 * @param hasProof else the page is watched for as long as one with a proof takes
 */
async function visitSlowly(browser: Browser, url: string, hasProof: boolean) {
  const page = await startVisit(browser, url)
  const control = hasProof ? await firstControlOn(page) : 0
  await page.waitForTimeout(hasProof ? 500 : 2000)
  const counts = page
    .frames()
    .map((frame) => frame.evaluate(() => (window as unknown as Watched).longTaskCount()))
  const longTasks = (await Promise.all(counts)).reduce((a, b) => a + b, 0)
  await page.context().close()
  return { control, longTasks }
}

/** Cumulative layout shift of the host's page while the proof arrives, nobody touching anything. */
async function layoutShift(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.addInitScript({ path: join(import.meta.dirname, 'watch-shift.js') })
  await page.goto(url)
  await page.waitForTimeout(3000)
  const shift = await page.evaluate(() => Reflect.get(window, 'layoutShift') as number)
  await context.close()
  return shift
}

import type { Browser } from 'playwright-core'
import { startChromium } from '../browser/chromium.ts'
import { type Contender, startHost } from './host-pages.ts'
import { type Line, median } from './line.ts'
import { installPeers } from './peers.ts'
import { startRunning } from './running.ts'
import { firstControlOn, startVisit, type Watched } from './watched.ts'

const rounds = 7

interface Visit {
  /** Milliseconds from navigation to the first control that can be focused. */
  readonly control: number
  /** Total blocking time: what long tasks took beyond 50 ms each. */
  readonly blocking: number
}

/** When the first control can be focused, beyond a plain form on the same page, in turn, same run. */
export async function firstControl(): Promise<Line[]> {
  await installPeers()
  const running = await startRunning()
  const host = await startHost(running.platformUrl)
  const browser = await startChromium()
  const visits: Record<Contender, Visit[]> = {
    plain: [],
    jianzheng: [],
    primed: [],
    altcha: [],
    survey: [],
  }
  const contenders = Object.keys(visits) as Contender[]
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const contender of contenders) {
        const visit = await visitOnce(browser, `${host.url}/${contender}`)
        if (round > 0) visits[contender].push(visit)
      }
    }
  } finally {
    await browser.close()
    await host.stop()
    await running.stop()
  }
  const control = (contender: Contender) => median(visits[contender].map((visit) => visit.control))
  const blocking = (contender: Contender) => median(visits[contender].map((one) => one.blocking))
  const beyond = (contender: Contender) => control(contender) - control('plain')
  return [
    { name: 'plain form: first control', value: control('plain'), unit: 'ms' },
    {
      name: 'widget, plain tag: first control, beyond plain',
      value: beyond('jianzheng'),
      unit: 'ms',
    },
    {
      name: 'widget, tag with items: first control, beyond plain',
      value: beyond('primed'),
      unit: 'ms',
    },
    { name: 'altcha: first control, beyond plain', value: beyond('altcha'), unit: 'ms' },
    { name: 'survey-js-ui: first control, beyond plain', value: beyond('survey'), unit: 'ms' },
    {
      name: 'first control, tag with items / altcha',
      value: beyond('primed') / beyond('altcha'),
      unit: '×',
      goal: { atMost: 0.9 },
    },
    {
      name: 'first control, tag with items / survey-js-ui',
      value: beyond('primed') / beyond('survey'),
      unit: '×',
      goal: { atMost: 0.13 },
    },
    {
      name: 'first control, plain tag / altcha',
      value: beyond('jianzheng') / beyond('altcha'),
      unit: '×',
    },
    {
      name: 'total blocking time beyond plain',
      value: Math.max(blocking('jianzheng'), blocking('primed')) - blocking('plain'),
      unit: 'ms',
      goal: { atMost: 10 },
    },
  ]
}

async function visitOnce(browser: Browser, url: string): Promise<Visit> {
  const page = await startVisit(browser, url)
  const control = await firstControlOn(page)
  await page.waitForTimeout(500)
  const blocking = await page.evaluate(() => (window as unknown as Watched).longTasks())
  await page.context().close()
  return { control, blocking }
}

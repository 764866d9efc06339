import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import type { Level } from '../../shared/certificate/area.ts'
import { startChromium } from '../browser/chromium.ts'
import { offices, startCertifying } from '../functions/certificate/certifying.ts'
import { fontFile, page, signed } from '../functions/certificate/render/documents.ts'
import { idNumber } from '../functions/list/listing.ts'
import { parent, startWorld, type World } from '../functions/world.ts'
import { type Line, median } from './line.ts'

const rounds = 15
const born = '19900101'

/** From the last approval to the document, beside the same page printed by a browser; and what one weighs. */
export async function certificateDocument(): Promise<Line[]> {
  const issuing = await startIssuing()
  const times = { issued: [] as number[], again: [] as number[], ...printTimes() }
  try {
    // The first parses the font, which an instance does once.
    for (let round = 0; round <= rounds; round++) {
      const issued = await issuing.issue(idNumber(round, born))
      if (round === 0) continue
      times.issued.push(issued)
      await print(times)
    }
    for (let round = 0; round <= rounds; round++)
      times.again.push(await issuing.issue(idNumber(0, born)))
  } finally {
    await issuing.stop()
  }
  const size = (await signed()).length
  const ready = median(times.issued)
  return [
    { name: 'last approval to document ready', value: ready, unit: 'ms' },
    {
      name: 'the same for who has certificates that it takes the place of',
      value: median(times.again),
      unit: 'ms',
    },
    { name: 'print-to-PDF by a browser started for it', value: median(times.started), unit: 'ms' },
    {
      name: 'last approval to document ready / print-to-PDF by a browser started for it',
      value: ready / median(times.started),
      unit: '×',
      goal: { atMost: 0.25 },
    },
    {
      name: 'last approval to document ready / print-to-PDF by a browser at hand',
      value: ready / median(times.running),
      unit: '×',
    },
    { name: 'size of a document', value: size / 1024, unit: 'KB', goal: { atMost: 120 } },
  ]
}

interface Issuing {
  /**
   * Milliseconds of the last approval’s request, document and all, with the font at hand.
   *
   * @param citizen their ID number
   */
  issue(citizen: string): Promise<number>
  stop(): Promise<void>
}

async function startIssuing(): Promise<Issuing> {
  const world = await startWorld()
  let person = parent
  const citizenToken: World['citizenToken'] = (claims) => world.citizenToken({ person, ...claims })
  const us = await startCertifying({ ...world, citizenToken })
  for (const [level, subject] of Object.entries(offices)) await us.approver(subject, level as Level)
  const approving = fork(script, [world.aws.url, `${world.clock.now}`], {
    execArgv: ['--import', 'tsx'],
  })
  await heard(approving)
  let cases = 0
  return {
    async issue(citizen) {
      person = { ...parent, idNumber: citizen }
      const caseId = `BENCH-${++cases}`
      approving.send(await us.sent(caseId))
      const took = await heard(approving)
      if (!(await us.find(caseId)).body.hasDocument) throw new Error('it has no document')
      return Number(took)
    },
    async stop() {
      approving.kill()
      await world.stop()
    },
  }
}

const script = fileURLToPath(new URL('approving-alone.ts', import.meta.url))

/** What the process says next. */
function heard(approving: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('the process that approves has ended'))
    approving.once('exit', fail).once('message', (said) => {
      approving.off('exit', fail)
      resolve(said)
    })
  })
}

/** Milliseconds of printing by a browser that was started for it, and by one that ran already. */
interface PrintTimes {
  readonly started: number[]
  readonly running: number[]
}

const printTimes = (): PrintTimes => ({ started: [], running: [] })

/** Prints the same page: by a browser that is started for it, as by `chromium --print-to-pdf`, and by it again. */
async function print({ started, running }: PrintTimes): Promise<void> {
  const began = performance.now()
  const browser = await startChromium()
  await printOn(browser)
  started.push(performance.now() - began)
  const again = performance.now()
  await printOn(browser)
  running.push(performance.now() - again)
  await browser.close()
}

async function printOn(browser: Browser): Promise<void> {
  const tab = await browser.newPage()
  await tab.setContent(html)
  await tab.pdf({ format: 'A4', printBackground: true })
  await tab.close()
}

const rows = page.fields.map(({ label, value }) => `<tr><th>${label}<td>${value}`).join('')
const html = `<!doctype html><meta charset="utf-8"><title>${page.title}</title>
<style>@font-face{font-family:F;src:url(file://${fontFile})}body{font:13px F,serif}table{width:100%}</style>
<h1>${page.title}</h1><p>${page.number}<table>${rows}</table><p>${page.statement}
<svg width="120" height="120"><circle cx="60" cy="60" r="55" fill="none" stroke="red" stroke-width="3"/>
<text x="20" y="65" fill="red">${page.issuer}</text></svg><p>${page.issuedAt} ${page.expiresAt}`

import type { Browser } from 'playwright-core'
import { documentMaker } from '../../functions/certificate/document.ts'
import { openKms } from '../../functions/kms/kms.ts'
import { openTable } from '../../functions/table/table.ts'
import { startChromium } from '../browser/chromium.ts'
import { offices, startCertifying } from '../functions/certificate/certifying.ts'
import { fontFile, page, signed } from '../functions/certificate/render/documents.ts'
import { startWorld } from '../functions/world.ts'
import { TABLE } from '../infra/aws/scene.ts'
import { type Line, median } from './line.ts'

const rounds = 9

/** From the last approval to the document, beside the same page printed by a browser; and what one weighs. */
export async function certificateDocument(): Promise<Line[]> {
  const issuing = await issue()
  const printing = await print()
  const size = (await signed()).length
  return [
    { name: 'last approval to document ready', value: median(issuing), unit: 'ms' },
    {
      name: 'last approval to document ready / print-to-PDF by a browser started for it',
      value: median(issuing) / median(printing.started),
      unit: '×',
      goal: { atMost: 0.25 },
    },
    {
      name: 'last approval to document ready / print-to-PDF by a browser at hand',
      value: median(issuing) / median(printing.running),
      unit: '×',
    },
    { name: 'size of a document', value: size / 1024, unit: 'KB', goal: { atMost: 120 } },
  ]
}

/** Milliseconds of the last approval’s request, document and all, with the font at hand. */
async function issue(): Promise<number[]> {
  const world = await startWorld()
  try {
    const document = documentMaker({
      kms: openKms(world.kms),
      keyId: 'document',
      table: openTable(world.dynamodb, TABLE),
      font: new URL(`file://${fontFile}`),
      clock: () => world.clock.now,
    })
    const us = await startCertifying(world, { document })
    const times: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const reference = await us.sent(`BENCH-${round}`)
      for (const [level, subject] of Object.entries(offices)) {
        await us.approver(subject, level as keyof typeof offices)
      }
      await us.approve(offices.village, reference)
      await us.approve(offices.town, reference)
      const { seen } = (await us.look(offices.district, reference)).body
      const began = performance.now()
      const { body } = await us.decide(offices.district, reference, { action: 'approve', seen })
      times.push(performance.now() - began)
      if (body.state !== 'issued') throw new Error(`it is ${body.state}`)
      if (!(await us.find(`BENCH-${round}`)).body.hasDocument) throw new Error('it has no document')
    }
    // The first parses the font, which an instance does once.
    return times.slice(1)
  } finally {
    await world.stop()
  }
}

/**
 * Milliseconds in which a browser prints the same page: one that is started for it, as by `chromium
 * --print-to-pdf`, and one that runs already.
 */
async function print(): Promise<{ readonly started: number[]; readonly running: number[] }> {
  const [started, running]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    const browser = await startChromium()
    await printOn(browser)
    started.push(performance.now() - began)
    const again = performance.now()
    await printOn(browser)
    running.push(performance.now() - again)
    await browser.close()
  }
  return { started, running }
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

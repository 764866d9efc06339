import { acceptingCold } from './accepting-cold.ts'
import { acceptingSteady } from './accepting-steady.ts'
import { certificateCold } from './certificate-cold.ts'
import { certificateDocument } from './certificate-document.ts'
import { certificateInBrowser } from './certificate-in-browser.ts'
import { embedding } from './embedding.ts'
import { firstControl } from './first-control.ts'
import { isMet, spell } from './line.ts'
import { list } from './list.ts'
import { listMemory } from './list-memory.ts'
import { roster } from './roster.ts'
import { verifying } from './verifying.ts'
import { widgetSize } from './widget-size.ts'

/** Measures what we promise: a line each. Exits 1 when a figure falls short of its goal. */
const benches = [
  widgetSize,
  firstControl,
  embedding,
  acceptingCold,
  acceptingSteady,
  list,
  listMemory,
  roster,
  verifying,
  certificateDocument,
  certificateCold,
  certificateInBrowser,
]
const only = process.argv[2]
let short = 0
for (const bench of benches) {
  if (only && bench.name !== only) continue
  for (const line of await bench()) {
    process.stdout.write(`${spell(line)}\n`)
    if (!isMet(line)) short++
  }
}
process.exit(short > 0 ? 1 : 0)

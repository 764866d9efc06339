import { gzipSync } from 'node:zlib'
import { bundleLink } from '../../infra/link-bundle.ts'
import { bundleWidget } from '../../infra/widget-bundle.ts'

/** What a file may weigh, in bytes of gzip -9. The first pattern that fits decides. */
const budgets: readonly (readonly [files: RegExp, bytes: number, why: string])[] = [
  [/^jz\.js$/, 12_000, 'with the demo item’s words still under 0.40 × altcha'],
  [/^records\.js$/, 11_000, 'a list of its own page, with its words in three languages'],
  [/^proof-page\.js$/, 20_000, 'goes out within the page, one answer on a slow network'],
  [/^link\.js$/, 1_000, 'for the oldest phones; 2 KB before compression'],
  [/\/jz\.js$/, 49_000, 'everything in one file, for pages that pin'],
  [
    /\/certificate\.js$/,
    10_750,
    'a form, its offices and its document, with their words: loaded where an item is a certificate',
  ],
  [/\/data-check\.js$/, 4_096, 'all that a data check adds, with its words'],
  [/\/print\.js$/, 6_000, 'a chunk that draws a QR code'],
  [/\/theme\.js$/, 5_000, 'a chunk that brings the style sheet once more, with its properties'],
  [/\/elder\.js$/, 9_000, 'a way of its own through all steps, with its words in three languages'],
  [/\.js$/, 4_000, 'a chunk: under a second of a slow network'],
  [/\.css$/, 2_500, 'for browsers that take no style from a script'],
  [/\.LEGAL\.txt$/, 1_000, 'licence notes'],
]

/** `npm run size`: each file of the widget beside its budget, and a failure when one outgrows it. */
const files = { ...(await bundleWidget()).files, ...(await bundleLink()) }
const lines = Object.entries(files).map(([name, content]) => {
  const bytes = gzipSync(content, { level: 9 }).length
  const [, budget, why] = budgets.find(([fits]) => fits.test(name)) ?? [undefined, 0, 'no budget']
  return { name, bytes, budget, why, isOver: bytes > budget }
})
const width = Math.max(...lines.map(({ name }) => name.length))
for (const { name, bytes, budget, why, isOver } of lines) {
  const figures = `${`${bytes}`.padStart(7)} /${`${budget}`.padStart(7)}`
  process.stdout.write(`${name.padEnd(width)}${figures} B gzip  ${isOver ? 'OVER: ' : ''}${why}\n`)
}
if (lines.some(({ isOver }) => isOver)) process.exit(1)

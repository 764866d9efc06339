import { gzipSync } from 'node:zlib'
import { bundleWidget } from '../../infra/widget-bundle.ts'

/** gzip -9 bytes that `jz.js` may have: with the demo item's words still under 0.40 × altcha. */
const scriptBudget = 12_000

/** `npm run size`: each file of the widget, and a failure when the script outgrows its budget. */
const { files } = await bundleWidget()
const sizes = Object.entries(files).map(([name, bytes]) => ({
  name,
  bytes: gzipSync(bytes, { level: 9 }).length,
}))
for (const { name, bytes } of sizes) process.stdout.write(`${name}\t${bytes} B gzip\n`)
const script = sizes.find(({ name }) => name === 'jz.js')?.bytes ?? Number.POSITIVE_INFINITY
if (script > scriptBudget) {
  process.stderr.write(`jz.js has ${script} B gzip, more than its budget of ${scriptBudget} B\n`)
  process.exit(1)
}

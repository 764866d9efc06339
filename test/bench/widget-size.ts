import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Line } from './line.ts'
import { installPeers, peerFile } from './peers.ts'
import { root } from './root.ts'
import { startRunning } from './running.ts'

const gzip = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 }).length

/** gzip of everything loaded up to the sealed pledge, the item's words included, beside the peers. */
export async function widgetSize(): Promise<Line[]> {
  await installPeers()
  const running = await startRunning()
  try {
    const script = gzip(readFileSync(join(root, '.build/site/v1/jz.js')))
    const item = await fetch(`${running.platformUrl}/v1/items/residence-proof?lang=zh-Hans`)
    const words = gzip(await item.text())
    const altcha = gzip(readFileSync(peerFile('altcha/dist/main/altcha.min.js')))
    const survey = ['survey-core/survey.core.min.js', 'survey-js-ui/survey-js-ui.min.js']
      .map((file) => gzip(readFileSync(peerFile(file))))
      .reduce((a, b) => a + b)
    return [
      { name: 'widget: jz.js gzip', value: script, unit: 'B' },
      { name: 'widget: item with its words gzip', value: words, unit: 'B' },
      {
        name: 'widget with words / altcha.min.js',
        value: (script + words) / altcha,
        unit: '×',
        goal: { atMost: 0.4 },
      },
      {
        name: 'widget with words / survey-core + survey-js-ui',
        value: (script + words) / survey,
        unit: '×',
        goal: { atMost: 0.04 },
      },
    ]
  } finally {
    await running.stop()
  }
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { themeNames } from '../../../widget/theme/properties.ts'
import { startChromium } from '../chromium.ts'

/**
 * `npx tsx test/browser/pictures/themes.ts`: the ready themes side by side in `themes.png`, out of the
 * pictures that `themes.test.ts` leaves.
 */
const taken = join(import.meta.dirname, '../../../.build/pictures')

const columns = themeNames.flatMap((theme) =>
  ['light', 'dark'].map((scheme) => ({ name: `${theme} ${scheme}`, file: `${theme}-${scheme}` })),
)

const picture = async (file: string) =>
  `<img src="data:image/png;base64,${await readFile(join(taken, `theme-${file}.png`), 'base64')}">`

const shown = await Promise.all(
  columns.map(async ({ name, file }) => {
    const [wrong, review] = await Promise.all([
      picture(`${file}-questions`),
      picture(`${file}-review`),
    ])
    return `<section><h2>${name}</h2>${wrong}${review}</section>`
  }),
)

const browser = await startChromium()
const page = await browser.newPage({ viewport: { width: 1260, height: 800 } })
await page.setContent(`<!doctype html><style>
  body { display: flex; gap: 12px; margin: 12px; background: #d0d4d8; font: 16px sans-serif }
  section { flex: 1 }
  h2 { margin: 0 0 8px; font-size: 16px }
  img { display: block; width: 100%; margin-bottom: 12px }
</style>${shown.join('')}`)
await page.screenshot({ path: join(import.meta.dirname, 'themes.png'), fullPage: true })
await browser.close()

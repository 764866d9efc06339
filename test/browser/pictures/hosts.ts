import { writeFile } from 'node:fs/promises'
import type { Frame } from 'playwright-core'
import { setup } from '../../global-setup.ts'
import { startChromium } from '../chromium.ts'
import { gallery, reasonOf } from '../hosts/gallery.ts'
import { startGalleryWorld, type Visiting } from '../hosts/gallery-world.ts'
import type { Card, Host } from '../hosts/host.ts'
import { endsOf } from '../hosts/meeting.ts'
import { wayOut } from '../hosts/way.ts'
import { inFewColours } from './palette-png.ts'

/**
 * `npx tsx test/browser/pictures/hosts.ts`: all pages of the gallery, as a citizen meets them, in
 * `hosts.png`, one sheet for people to look over.
 */
const file = new URL('hosts.png', import.meta.url)

/** On a phone, on a desk, and on a phone in frame mode where that is tried. */
const views: readonly (Visiting & { readonly shown: number })[] = [
  { width: 390, shown: 130 },
  { width: 1280, shown: 340 },
  { width: 390, shown: 130, framed: true },
]

await setup()
const world = await startGalleryWorld()
const browser = await startChromium()
const figures: string[] = []
for (const host of gallery) figures.push(await figure(host))
const page = await browser.newPage({ viewport: { width: 1920, height: 1000 } })
await page.setContent(sheet(figures), { timeout: 0 })
const picture = await page.screenshot({ fullPage: true })
await writeFile(file, await inFewColours(page, picture))
await browser.close()
await world.stop()

async function figure(host: Host): Promise<string> {
  const tried = views.filter((how) => endsOf(host, how))
  const pictures = await Promise.all(
    tried.map(async (how) => `<img src="${await pictureOf(host, how)}" width="${how.shown}">`),
  )
  return `<figure><figcaption><b>${host.name}</b> ${reasonOf(host)}</figcaption>${pictures.join('')}</figure>`
}

async function pictureOf(host: Host, how: Visiting): Promise<string> {
  const visit = await world.visit(host, how)
  await settle(visit.place, host, how)
  const picture = await visit.page.screenshot({ type: 'jpeg', quality: 90 })
  await visit.end()
  return `data:image/jpeg;base64,${picture.toString('base64')}`
}

async function settle(place: Frame, host: Host, how: Visiting): Promise<void> {
  const ends = endsOf(host, how)
  const heading = (card: Card) => card.getByRole('heading').first()
  const framed = heading(place.frameLocator('jz-proof iframe'))
  const inline = heading(place.locator('jz-proof'))
  if (ends === 'pledge') await (how.framed ? framed : inline).waitFor()
  // The link may be there only once something has failed.
  if (ends === 'link') await wayOut(place).or(inline).first().waitFor()
}

function sheet(figures: readonly string[]): string {
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 12px; font: 12px/1.4 sans-serif; display: grid; 
  grid-template-columns: repeat(3, 1fr); gap: 14px }
figure { margin: 0; display: flex; flex-wrap: wrap; align-content: flex-start; gap: 6px }
figcaption { width: 100%; height: 34px; overflow: hidden }
img { align-self: flex-start; border: 1px solid #888 }
</style>${figures.join('')}`
}

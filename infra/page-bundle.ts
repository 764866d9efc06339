import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle, contentHash, type Files, productFolder, styleSheet } from './browser-bundle.ts'

const pages = 'widget/pages'

/**
 * The pages people open here: `<page>.html`, and what it loads in a folder named by its content, so
 * that caches may keep that for good.
 *
 * @throws BuildFailure of esbuild
 */
export async function bundlePages(): Promise<Files> {
  const { files: scripts } = await bundle({
    // The second is asked for by the first, and only when a code is to be read.
    entryPoints: {
      verify: `${pages}/verify.ts`,
      'read-pixels': `${pages}/scan/read-pixels.ts`,
    },
    format: 'esm',
  })
  const style = await styleSheet(join(productFolder, pages, 'verify.css'))
  const loaded = { ...scripts, 'verify.css': encoder.encode(style) }
  const folder = `p/${contentHash(loaded)}/`
  const placed = Object.entries(loaded).map(([name, bytes]) => [folder + name, bytes])
  const html = (await source('verify.html')).replaceAll('__FILES__', folder)
  return { 'verify.html': encoder.encode(html), ...Object.fromEntries(placed) }
}

const encoder = new TextEncoder()

const source = (name: string) => readFile(join(productFolder, pages, name), 'utf8')

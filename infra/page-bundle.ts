import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { bundle, contentHash, type Files, productFolder } from './browser-bundle.ts'

const pages = 'widget/pages'

/**
 * The pages people open here: `<page>.html`, and what it loads in a folder named by its content, so
 * that caches may keep that for good.
 *
 * @throws BuildFailure of esbuild
 */
export async function bundlePages(): Promise<Files> {
  const { files: scripts } = await bundle({
    entryPoints: { verify: `${pages}/verify.ts` },
    format: 'esm',
  })
  const loaded = { ...scripts, 'verify.css': await styleSheet('verify.css') }
  const folder = `p/${contentHash(loaded)}/`
  const placed = Object.entries(loaded).map(([name, bytes]) => [folder + name, bytes])
  const html = (await source('verify.html')).replaceAll('__FILES__', folder)
  return { 'verify.html': new TextEncoder().encode(html), ...Object.fromEntries(placed) }
}

async function styleSheet(name: string): Promise<Uint8Array> {
  const target = ['chrome80', 'safari14']
  const { code } = await transform(await source(name), { loader: 'css', minify: true, target })
  return new TextEncoder().encode(code)
}

const source = (name: string) => readFile(join(productFolder, pages, name), 'utf8')

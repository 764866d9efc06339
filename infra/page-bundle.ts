import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle, contentHash, type Files, productFolder, styleSheet } from './browser-bundle.ts'

/** A page of ours, and what it is made of below `widget/`. */
interface PageSource {
  readonly name: string
  readonly folder: string
  /** Its script, and those it asks for later, by name. */
  readonly scripts: Readonly<Record<string, string>>
}

const sources: readonly PageSource[] = [
  // The others are asked for by the first, and only when a code is to be read, or a certificate.
  {
    name: 'verify',
    folder: 'pages',
    scripts: {
      verify: 'verify.ts',
      'read-pixels': 'scan/read-pixels.ts',
      certificate: 'certificate/certificate.ts',
    },
  },
  { name: 'desk', folder: 'desk', scripts: { desk: 'desk.ts' } },
]

/**
 * The pages people open here: `<page>.html`, and what it loads in a folder named by its content, so
 * that caches may keep that for good.
 *
 * @throws BuildFailure of esbuild
 */
export async function bundlePages(): Promise<Files> {
  const pages = await Promise.all(sources.map(bundlePage))
  return Object.assign({}, ...pages)
}

async function bundlePage({ name, folder, scripts }: PageSource): Promise<Files> {
  const at = `widget/${folder}`
  const { files } = await bundle({
    entryPoints: Object.fromEntries(
      Object.entries(scripts).map(([script, file]) => [script, `${at}/${file}`]),
    ),
    format: 'esm',
    define: { 'Object.hasOwn': 'hasOwn' },
    inject: ['widget/pages/has-own.ts'],
  })
  const style = await styleSheet(join(productFolder, at, `${name}.css`))
  const loaded = { ...files, [`${name}.css`]: encoder.encode(style) }
  const home = `p/${contentHash(loaded)}/`
  const placed = Object.entries(loaded).map(([file, bytes]) => [home + file, bytes])
  const source = await readFile(join(productFolder, at, `${name}.html`), 'utf8')
  const html = source.replaceAll('__FILES__', home)
  return { [`${name}.html`]: encoder.encode(html), ...Object.fromEntries(placed) }
}

const encoder = new TextEncoder()

import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import {
  type Bundle,
  bundle,
  contentHash,
  type Files,
  productFolder,
  styleSheet,
} from './browser-bundle.ts'
import { bundlePinned } from './pinned-bundle.ts'

/**
 * `jz.js`, `records.js`, the script of the proof page, and what all three load when needed: the chunks and, for browsers
 * that take no style sheet from a script, style sheets. These lie in a folder named by their content, so
 * that caches may keep them for good. Beside them, in such a folder too, `jz.js` with all chunks inside.
 *
 * @param version what `jianzheng.version` says; by default the version in package.json
 * @returns the files, and of what `jz.js` itself is made
 * @throws BuildFailure of esbuild
 */
export async function bundleWidget(version?: string): Promise<Bundle> {
  const chunks = await bundle({ entryPoints: await chunkEntries(), format: 'esm' })
  const styles = await styleSheets()
  const later = { ...chunks.files, ...styles }
  const folder = `b/${contentHash(later)}/`
  const define = {
    // From the root: the script itself is served under more than one path.
    __CHUNKS__: JSON.stringify(`/v1/${folder}`),
    __VERSION__: JSON.stringify(version ?? (await packageVersion())),
  }
  const script = await bundle({ entryPoints: { jz: 'widget/embed.ts' }, format: 'iife', define })
  const records = await bundle({
    entryPoints: { records: 'widget/records/embed.ts' },
    format: 'iife',
    define,
  })
  const page = await bundle({
    entryPoints: { 'proof-page': 'widget/proof-page/proof-page.ts' },
    format: 'iife',
    define,
  })
  const placed = Object.entries(later).map(([name, bytes]) => [folder + name, bytes])
  return {
    files: {
      ...script.files,
      ...records.files,
      ...page.files,
      ...(await bundlePinned(define, styles)),
      ...Object.fromEntries(placed),
    },
    metafile: script.metafile,
  }
}

/** For browsers that take no style sheet from a script. */
const sheets = [
  'widget/styles.css',
  'widget/receipt/receipt.css',
  'widget/elder/elder.css',
  'widget/records/records.css',
]

async function styleSheets(): Promise<Files> {
  const made = sheets.map(async (path) => {
    const text = await styleSheet(join(productFolder, path))
    return [basename(path), new TextEncoder().encode(text)] as const
  })
  return Object.fromEntries(await Promise.all(made))
}

/** A chunk for each module that the registry names, under the name of its file. */
async function chunkEntries(): Promise<Record<string, string>> {
  const registry = 'widget/chunks.ts'
  const { metafile } = await build({
    absWorkingDir: productFolder,
    entryPoints: [registry],
    bundle: true,
    external: ['./*'],
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const imports = metafile.inputs[registry]?.imports ?? []
  return Object.fromEntries(
    imports.map(({ path }) => [basename(path, '.ts'), join(dirname(registry), path)]),
  )
}

/** The version in package.json. */
export async function packageVersion(): Promise<string> {
  return JSON.parse(await readFile(join(productFolder, 'package.json'), 'utf8')).version
}

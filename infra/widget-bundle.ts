import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bundle, bundle, contentHash, productFolder } from './browser-bundle.ts'

/**
 * `jz.js` and the chunks it loads when needed. The chunks lie in a folder named by their content, so
 * that caches may keep them for good.
 *
 * @param version what `jianzheng.version` says; by default the version in package.json
 * @returns the files, and of what `jz.js` itself is made
 * @throws BuildFailure of esbuild
 */
export async function bundleWidget(version?: string): Promise<Bundle> {
  const chunks = await bundle({
    entryPoints: {
      'zh-hant': 'widget/words/zh-hant.ts',
      en: 'widget/words/en.ts',
      receipt: 'widget/receipt/print.ts',
    },
    format: 'esm',
  })
  const folder = `b/${contentHash(chunks.files)}/`
  const script = await bundle({
    entryPoints: { jz: 'widget/embed.ts' },
    format: 'iife',
    define: {
      // From the root: the script itself is served under more than one path.
      __CHUNKS__: JSON.stringify(`/v1/${folder}`),
      __VERSION__: JSON.stringify(version ?? (await packageVersion())),
    },
  })
  const placed = Object.entries(chunks.files).map(([name, bytes]) => [folder + name, bytes])
  return {
    files: { ...script.files, ...Object.fromEntries(placed) },
    metafile: script.metafile,
  }
}

async function packageVersion(): Promise<string> {
  return JSON.parse(await readFile(join(productFolder, 'package.json'), 'utf8')).version
}

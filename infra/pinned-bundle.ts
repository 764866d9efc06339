import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { bundle, contentHash, type Files, productFolder } from './browser-bundle.ts'

/**
 * The script as one file with everything inside, in a folder of its own named by its content: for pages
 * that name the very bytes they run, by `integrity`.
 *
 * @param define as for `jz.js`
 * @param styles the style sheets that old browsers load beside it
 * @throws BuildFailure of esbuild
 */
export async function bundlePinned(
  define: Readonly<Record<string, string>>,
  styles: Files,
): Promise<Files> {
  const { files } = await bundle({
    entryPoints: { jz: 'widget/embed.ts' },
    format: 'iife',
    define: { ...define, __INTEGRITY__: JSON.stringify(integrities(styles)) },
    plugins: [
      {
        name: 'chunks-inside',
        setup({ onResolve }) {
          const path = join(productFolder, 'widget/chunk-inside.ts')
          onResolve({ filter: /\/chunk\.ts$/ }, () => ({ path }))
        },
      },
    ],
  })
  const folder = `b/${contentHash(files)}/`
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [folder + name, bytes]))
}

/** The integrity of each file, as an attribute of that name takes it (SRI §3.1). */
export function integrities(files: Files): Record<string, string> {
  const hashed = Object.entries(files).map(([name, bytes]) => {
    const digest = createHash('sha384').update(bytes).digest('base64')
    return [name, `sha384-${digest}`]
  })
  return Object.fromEntries(hashed)
}

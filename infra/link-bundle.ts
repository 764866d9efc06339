import { bundle, type Files } from './browser-bundle.ts'

/**
 * `link.js`, for browsers that read no younger language than ES5.
 *
 * @throws BuildFailure of esbuild, also where the source holds what ES5 has not
 */
export async function bundleLink(): Promise<Files> {
  const { files } = await bundle({
    entryPoints: { link: 'widget/link/link.ts' },
    format: 'iife',
    target: 'es5',
  })
  return files
}

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { openApiDocument } from '../shared/api/openapi.ts'
import { bundle, type Files } from './browser-bundle.ts'
import { firstBuildError } from './build-failure.ts'
import { ClearError } from './clear-error.ts'
import { bundleGuide } from './guide-bundle.ts'
import { bundlePages } from './page-bundle.ts'
import { bundleWidget } from './widget-bundle.ts'

/**
 * Puts everything a page or a portal loads into `<build>/site/v1/`: the script, its chunks, the
 * verifier, the verify page, the guide, the API's description.
 *
 * @throws ClearError with the first error and its place
 */
export async function bundleSite(buildFolder: string): Promise<void> {
  const site = join(buildFolder, 'site')
  await rm(site, { recursive: true, force: true })
  const parts = [
    await bundled('the widget', async () => (await bundleWidget()).files),
    await bundled('the verifier', bundleVerifier),
    await bundled('the verify page', bundlePages),
    await bundled('the guide', () => bundleGuide()),
    { 'openapi.json': describeApi() },
  ]
  for (const [path, bytes] of parts.flatMap(Object.entries<Uint8Array>)) {
    const file = join(site, 'v1', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
}

async function bundled(what: string, make: () => Promise<Files>): Promise<Files> {
  try {
    return await make()
  } catch (error) {
    throw new ClearError(`${what} does not build: ${firstBuildError(error)}`)
  }
}

/** One ES module for the servers of portals: any runtime with WebCrypto. */
async function bundleVerifier(): Promise<Files> {
  const { files } = await bundle({
    entryPoints: { verify: 'shared/verify/index.ts' },
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    outExtension: { '.js': '.mjs' },
  })
  return files
}

function describeApi(): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(openApiDocument(), null, 2)}\n`)
}

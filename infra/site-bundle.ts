import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { openApiDocument } from '../shared/api/openapi.ts'
import { bundle, type Files } from './browser-bundle.ts'
import { firstBuildError } from './build-failure.ts'
import { ClearError } from './clear-error.ts'
import { bundleGuide, type PinnedScript } from './guide-bundle.ts'
import { bundleLink } from './link-bundle.ts'
import { bundlePages } from './page-bundle.ts'
import { integrities } from './pinned-bundle.ts'
import { bundleWidget, packageVersion } from './widget-bundle.ts'

/** The document at `/v1/integrity.json`. */
export interface Integrity {
  readonly version: string
  /** `sha384-…` by path, of the bytes that are served there. */
  readonly files: { readonly [path: string]: string }
}

/**
 * Puts everything a page or a portal loads into `<build>/site/v1/`: the script, its chunks, the
 * link for old browsers, the verifier, the verify page, the guide, the API's description, the hashes.
 *
 * @throws ClearError with the first error and its place
 */
export async function bundleSite(buildFolder: string): Promise<void> {
  const site = join(buildFolder, 'site')
  await rm(site, { recursive: true, force: true })
  const scripts: Files = {
    ...(await bundled('the widget', async () => (await bundleWidget()).files)),
    ...(await bundled('the link for old browsers', bundleLink)),
    ...(await bundled('the verifier', bundleVerifier)),
  }
  const integrity = await integrityOf(scripts)
  const files: Files = {
    ...scripts,
    ...(await bundled('the verify page', bundlePages)),
    ...(await bundled('the guide', () => bundleGuide(pinnedScript(integrity)))),
    'openapi.json': json(openApiDocument()),
    'integrity.json': json(integrity),
  }
  for (const [path, bytes] of Object.entries(files)) {
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

/**
 * What `GET /v1/integrity.json` says: the hashes of the script to pin, which holds everything it needs,
 * and of the verifier, to check what was downloaded.
 */
async function integrityOf(files: Files): Promise<Integrity> {
  const named = Object.entries(files)
    .filter(([path]) => /^b\/.*\/jz\.js$|^verify\.mjs$/.test(path))
    .map(([path, bytes]) => [`/v1/${path}`, bytes])
  return { version: await packageVersion(), files: integrities(Object.fromEntries(named)) }
}

/** The script that holds everything it needs, for the guide to name. */
function pinnedScript({ files }: Integrity): PinnedScript | undefined {
  return Object.entries(files)
    .map(([path, integrity]) => ({ path, integrity }))
    .find(({ path }) => path.endsWith('/jz.js'))
}

const json = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)

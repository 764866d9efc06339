import { join } from 'node:path'
import { build } from 'esbuild'
import { bundle, contentHash, type Files, productFolder, styleSheet } from './browser-bundle.ts'
import { elementsManifest } from './elements-manifest.ts'

const guide = 'widget/guide'

/** A script that is one file, with its hash for `integrity`. */
export interface PinnedScript {
  readonly path: string
  readonly integrity: string
}

/** What `widget/guide/guide.ts` exports; only the build runs it. */
interface Guide {
  renderGuide(
    known: { readonly manifest: object; readonly pinned: PinnedScript | undefined },
    files: string,
  ): { readonly [path: string]: string }
}

/**
 * The guide: its pages, written out in each language, what they load in a folder named by its
 * content, and the Custom Elements Manifest that the reference is made from.
 *
 * @throws BuildFailure of esbuild, or Error when the guide does not know what to say
 */
export async function bundleGuide(pinned?: PinnedScript): Promise<Files> {
  const [manifest, { renderGuide }, loaded] = await Promise.all([
    elementsManifest(),
    loadGuide(),
    loadedFiles(),
  ])
  const folder = `p/${contentHash(loaded)}/`
  const pages = renderGuide({ manifest, pinned }, folder)
  const texts = { 'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`, ...pages }
  return {
    ...Object.fromEntries(Object.entries(loaded).map(([name, bytes]) => [folder + name, bytes])),
    ...Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, encode(text)])),
  }
}

/** What every page of the guide loads. */
async function loadedFiles(): Promise<Files> {
  const { files } = await bundle({
    entryPoints: { guide: `${guide}/guide-page.ts` },
    format: 'esm',
  })
  const css = await styleSheet(join(productFolder, guide, 'guide.css'))
  return { ...files, 'guide.css': encode(css) }
}

/** The pages belong to the widget's room, which the build enters only by bundling. */
async function loadGuide(): Promise<Guide> {
  const { outputFiles } = await build({
    absWorkingDir: productFolder,
    entryPoints: [`${guide}/guide.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent',
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}

const encode = (text: string) => new TextEncoder().encode(text)

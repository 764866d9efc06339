import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { productFolder } from './browser-bundle.ts'

const source = 'widget/proof/jz-proof.ts'

/** What defines the element on a page: the script exports nothing else. */
const published = 'jz.js'

/**
 * The Custom Elements Manifest of `<jz-proof>`, from the comments in its source, without what only
 * concerns the browser or ourselves. Kept by the source's hash: the analyzer brings a TypeScript of its
 * own, which takes a second or more to load.
 */
export async function elementsManifest(): Promise<object> {
  const text = await readFile(join(productFolder, source), 'utf8')
  const recipe = await readFile(new URL(import.meta.url), 'utf8')
  const hash = createHash('sha256').update(recipe).update(text).digest('hex').slice(0, 16)
  const kept = join(productFolder, '.build/elements', `${hash}.json`)
  try {
    return JSON.parse(await readFile(kept, 'utf8'))
  } catch {
    const manifest = await analyze(text)
    await mkdir(dirname(kept), { recursive: true })
    await writeFile(kept, JSON.stringify(manifest))
    return manifest
  }
}

async function analyze(text: string): Promise<object> {
  const { create, ts } = await import('@custom-elements-manifest/analyzer')
  const module = ts.createSourceFile(source, text, ts.ScriptTarget.ES2022, true)
  const manifest = create({ modules: [module], context: { dev: false } })
  for (const told of manifest.modules) {
    told.path = published
    told.exports = [
      {
        kind: 'custom-element-definition',
        name: 'jz-proof',
        declaration: { name: 'JzProof', module: published },
      },
    ]
    told.declarations = told.declarations.filter(({ tagName }) => tagName)
    for (const element of told.declarations) {
      element.members = element.members?.filter(
        (one) => one.privacy !== 'private' && !one.static && !/^form\w+Callback$/.test(one.name),
      )
    }
  }
  return manifest
}

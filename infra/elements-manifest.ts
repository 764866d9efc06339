import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { productFolder } from './browser-bundle.ts'

const source = 'widget/proof/jz-proof.ts'

/** What defines the element on a page: the script exports nothing else. */
const published = 'jz.js'

/**
 * The Custom Elements Manifest of `<jz-proof>`, from the comments in its source, without what only
 * concerns the browser or ourselves.
 */
export async function elementsManifest(): Promise<object> {
  // Brings a TypeScript of its own, which whoever does not build need not wait for.
  const { create, ts } = await import('@custom-elements-manifest/analyzer')
  const text = await readFile(join(productFolder, source), 'utf8')
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

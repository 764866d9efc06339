import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { productFolder } from './browser-bundle.ts'

/** The elements, and what defines each on a page: these scripts export nothing else. */
const elements = [
  { source: 'widget/proof/jz-proof.ts', published: 'jz.js', tag: 'jz-proof', name: 'JzProof' },
  {
    source: 'widget/records/jz-records.ts',
    published: 'records.js',
    tag: 'jz-records',
    name: 'JzRecords',
  },
] as const

/**
 * The Custom Elements Manifest of our elements, from the comments in their sources, without what only
 * concerns the browser or ourselves. Kept by the sources' hash: the analyzer brings a TypeScript of its
 * own, which takes a second or more to load.
 */
export async function elementsManifest(): Promise<object> {
  const texts = await Promise.all(
    elements.map(({ source }) => readFile(join(productFolder, source), 'utf8')),
  )
  const recipe = await readFile(new URL(import.meta.url), 'utf8')
  const hash = createHash('sha256').update(recipe).update(texts.join()).digest('hex').slice(0, 16)
  const kept = join(productFolder, '.build/elements', `${hash}.json`)
  try {
    return JSON.parse(await readFile(kept, 'utf8'))
  } catch {
    const manifest = await analyze(texts)
    await mkdir(dirname(kept), { recursive: true })
    await writeFile(kept, JSON.stringify(manifest))
    return manifest
  }
}

async function analyze(texts: readonly string[]): Promise<object> {
  const { create, ts } = await import('@custom-elements-manifest/analyzer')
  const sources = elements.map(({ source }, at) =>
    ts.createSourceFile(source, texts[at] ?? '', ts.ScriptTarget.ES2022, true),
  )
  const manifest = create({ modules: sources, context: { dev: false } })
  for (const told of manifest.modules) {
    const { published, tag, name } =
      elements.find(({ source }) => source === told.path) ?? elements[0]
    told.path = published
    told.exports = [
      {
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name, module: published },
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

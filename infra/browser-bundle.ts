import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Metafile, type Plugin, transform } from 'esbuild'
import { minify } from 'terser'
import { fillDefaults } from './fill-defaults.ts'
import { shortNames } from './own-names.ts'

/** The product's own folder; entry points are named from here. */
export const productFolder = fileURLToPath(new URL('..', import.meta.url))

/** Files by their path below `/v1/`, with their bytes. */
export interface Files {
  readonly [path: string]: Uint8Array
}

export interface Bundle {
  readonly files: Files
  /** What went in. */
  readonly metafile: Metafile
}

/** The oldest browsers that are served, and the web views of their time. */
const browsers = ['chrome80', 'safari14', 'firefox74']

/** What they all read. By their names, esbuild would also rewrite what only odd cases of are amiss. */
const syntax = 'es2020'

/** Bundles for pages and portals, without writing: the same sources make the same bytes. */
export async function bundle(options: BuildOptions): Promise<Bundle> {
  const out = await build({
    absWorkingDir: productFolder,
    bundle: true,
    minify: true,
    write: false,
    // The licence notes of libraries go into a file of their own.
    legalComments: 'external',
    charset: 'utf8',
    target: syntax,
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, target: 'es2022' } },
    logLevel: 'silent',
    ...shortNames,
    ...options,
    outdir: 'out',
    metafile: true,
    plugins: [styleSheets, ...(options.plugins ?? [])],
  } as BuildOptions & { metafile: true; write: false })
  const files = await Promise.all(
    out.outputFiles
      .filter(({ contents }) => contents.length > 0)
      .map(async ({ path, contents }) => {
        const name = relative(join(productFolder, 'out'), path)
        const isScript = name.endsWith('.js')
        const bytes = isScript ? await squeeze(contents, options) : contents
        const described = out.metafile.outputs[`out/${name}`]
        if (described) described.bytes = bytes.length
        return [name, bytes] as const
      }),
  )
  files.sort(([a], [b]) => (a < b ? -1 : 1))
  return { files: Object.fromEntries(files), metafile: out.metafile }
}

/** What esbuild minified comes out of terser with another 4 % off, compressed, of `jz.js`. */
async function squeeze(script: Uint8Array, { format, target }: BuildOptions): Promise<Uint8Array> {
  const { code } = await minify(new TextDecoder().decode(script), {
    module: format === 'esm',
    ecma: target === 'es5' ? 5 : 2020,
    // Nothing here or in the libraries is a constructor by `function`, which an arrow could not be.
    compress: {
      passes: 3,
      hoist_funs: true,
      lhs_constants: false,
      unsafe_arrows: true,
    },
    mangle: true,
    format: { comments: false },
  })
  return new TextEncoder().encode(`${code}\n`)
}

/** A name for a folder that holds these very bytes and will never hold others. */
export function contentHash(files: Files): string {
  const digest = createHash('sha256')
  for (const [name, bytes] of Object.entries(files)) digest.update(`${name}\0`).update(bytes)
  return digest.digest('hex').slice(0, 16)
}

/** A style sheet becomes a module that exports its text (`ambient.d.ts`), minified. */
const styleSheets: Plugin = {
  name: 'style-sheets',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const exported = {
        styles: await minifyStyles(fillDefaults(source)),
        themable: await minifyStyles(source),
      }
      const contents = Object.entries(exported).map(
        ([name, text]) => `export const ${name} = ${JSON.stringify(text)}`,
      )
      return { contents: contents.join('\n'), loader: 'js' }
    })
  },
}

/** A style sheet, minified. */
export async function styleSheet(path: string): Promise<string> {
  return minifyStyles(await readFile(path, 'utf8'))
}

async function minifyStyles(source: string): Promise<string> {
  const { code } = await transform(source, { loader: 'css', minify: true, target: browsers })
  return code.trim()
}

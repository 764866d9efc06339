import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BuildOptions, build, type Metafile, type Plugin, transform } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface WidgetBuild {
  /** Where the `/v1/` of the site is written. */
  readonly outdir: string
  /** What `jianzheng.version` says; by default the version in package.json. */
  readonly version?: string
}

export interface BuiltWidget {
  /** Every file written, relative to `outdir`, with its bytes. */
  readonly files: { readonly [path: string]: Uint8Array }
  /** What went into `jz.js`. */
  readonly metafile: Metafile
}

/** What Chrome 80 and Safari 14 read, and the web views of their time. */
const target = 'es2020'

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  // Same sources, same bytes: the licence notes of libraries go into a file of their own.
  legalComments: 'external',
  charset: 'utf8',
  target,
  supported: { 'dynamic-import': true },
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, target: 'es2022' } },
  logLevel: 'silent',
}

/** Builds everything under `/v1/`: the script, its chunks, the verifier, the API's description. */
export async function buildWidget(options: WidgetBuild): Promise<BuiltWidget> {
  const script = await buildScript(options)
  const files = { ...script.files, ...(await buildVerifier()), ...(await describeApi()) }
  await writeFiles(options.outdir, files)
  return { files, metafile: script.metafile }
}

/** Builds `jz.js` and the chunks it loads when needed, without writing them. */
export async function buildScript({ version }: Partial<WidgetBuild> = {}): Promise<BuiltWidget> {
  const chunks = await bundle({
    entryPoints: {
      'zh-hant': 'widget/words/zh-hant.ts',
      en: 'widget/words/en.ts',
      receipt: 'widget/receipt/print.ts',
    },
    format: 'esm',
  })
  const folder = `b/${hash(chunks.files)}/`
  const script = await bundle({
    entryPoints: { jz: 'widget/embed.ts' },
    format: 'iife',
    define: {
      __CHUNKS__: JSON.stringify(folder),
      __VERSION__: JSON.stringify(version ?? (await packageVersion())),
    },
  })
  const placed = Object.entries(chunks.files).map(([name, bytes]) => [folder + name, bytes])
  return {
    files: { ...script.files, ...Object.fromEntries(placed) },
    metafile: script.metafile,
  }
}

export async function writeFiles(outdir: string, files: BuiltWidget['files']): Promise<void> {
  for (const [path, bytes] of Object.entries(files)) {
    const file = join(outdir, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
}

/** One ES module for the servers of portals: any runtime with WebCrypto. */
async function buildVerifier(): Promise<BuiltWidget['files']> {
  const { files } = await bundle({
    entryPoints: { verify: existing('shared/verify/index.ts') },
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    outExtension: { '.js': '.mjs' },
  })
  return files
}

async function describeApi(): Promise<BuiltWidget['files']> {
  const source = pathToFileURL(join(root, existing('shared/api/openapi.ts'))).href
  const { openApiDocument }: { openApiDocument(): unknown } = await import(source)
  const text = `${JSON.stringify(openApiDocument(), null, 2)}\n`
  return { 'openapi.json': new TextEncoder().encode(text) }
}

async function bundle(options: BuildOptions): Promise<BuiltWidget> {
  const out = await build({
    ...shared,
    ...options,
    outdir: 'out',
    metafile: true,
    plugins: [styleSheets],
  } as BuildOptions & { metafile: true; write: false })
  const files = out.outputFiles
    .map(({ path, contents }) => [path.slice(join(root, 'out').length + 1), contents] as const)
    .filter(([, contents]) => contents.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return { files: Object.fromEntries(files), metafile: out.metafile }
}

/** A style sheet becomes a module that exports its text, minified. */
const styleSheets: Plugin = {
  name: 'style-sheets',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const { code } = await transform(source, {
        loader: 'css',
        minify: true,
        target: ['chrome73'],
      })
      return { contents: `export const styles = ${JSON.stringify(code.trim())}`, loader: 'js' }
    })
  },
}

function hash(files: BuiltWidget['files']): string {
  const digest = createHash('sha256')
  for (const [name, bytes] of Object.entries(files)) digest.update(`${name}\0`).update(bytes)
  return digest.digest('hex').slice(0, 16)
}

function existing(path: string): string {
  if (existsSync(join(root, path))) return path
  throw new Error(`cannot build the widget: ${path} is missing`)
}

async function packageVersion(): Promise<string> {
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version
}

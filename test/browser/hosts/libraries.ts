import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)

const published: { readonly [name: string]: string } = {
  'jquery.js': 'jquery/dist/jquery.min.js',
  'bootstrap.js': 'bootstrap/dist/js/bootstrap.min.js',
  'bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
  'vue.js': 'vue/dist/vue.global.prod.js',
}

/** What hosts load from their own server, by file name. */
export type Libraries = ReadonlyMap<string, Buffer>

export async function loadLibraries(): Promise<Libraries> {
  const files = Object.entries(published).map(
    async ([name, path]) => [name, await readFile(require.resolve(path))] as const,
  )
  return new Map([...(await Promise.all(files)), ['react-form.js', await reactForm()]])
}

/** React has published no script for plain pages since 19, so its form is bundled with it. */
async function reactForm(): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('react-form.js', import.meta.url))],
    define: { 'process.env.NODE_ENV': '"production"' },
    bundle: true,
    minify: true,
    write: false,
  })
  return Buffer.from(outputFiles[0]?.contents ?? [])
}

import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { firstBuildError } from './build-failure.ts'
import { ClearError } from './clear-error.ts'
import { functionNames } from './grants.ts'
import { lighterFontkit } from './lighter-fontkit.ts'

const ownFunctions = fileURLToPath(new URL('../functions', import.meta.url))

/**
 * Bundles every function to `<build>/functions/<name>/index.mjs`, alone in its folder because the
 * folder is the asset, and keeps what esbuild tells of it in `<build>/meta/<name>.json`.
 *
 * @throws ClearError with the first error and its place
 */
export async function bundleFunctions(
  buildFolder: string,
  functionsFolder: string = ownFunctions,
): Promise<void> {
  await rm(join(buildFolder, 'functions'), { recursive: true, force: true })
  await mkdir(join(buildFolder, 'meta'), { recursive: true })
  await Promise.all(
    functionNames.map(async (name) => {
      const entry = join(functionsFolder, name, 'lambda.ts')
      const metafile = await bundle(entry, join(buildFolder, 'functions', name, 'index.mjs'))
      await writeFile(join(buildFolder, 'meta', `${name}.json`), JSON.stringify(metafile))
      await copyBeside(name, join(buildFolder, 'functions', name))
    }),
  )
}

/** Files that a function reads beside its bundle: where they are from, and what they are called there. */
const beside: { readonly [name: string]: readonly (readonly [from: string, to: string])[] } = {
  certificate: [
    [
      '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
      'certificate-font.ttf',
    ],
    // What colours mean in PDF/A; pdfkit looks for it here.
    ['pdfkit/js/data/sRGB_IEC61966_2_1.icc', 'data/sRGB_IEC61966_2_1.icc'],
  ],
}

const packages = join(fileURLToPath(new URL('..', import.meta.url)), 'node_modules')

async function copyBeside(name: string, folder: string): Promise<void> {
  for (const [from, to] of beside[name] ?? []) {
    await mkdir(join(folder, to, '..'), { recursive: true })
    await copyFile(join(packages, from), join(folder, to))
  }
}

async function bundle(entry: string, outfile: string): Promise<Metafile> {
  const { text, metafile } = await esbuild(entry, outfile)
  // A CommonJS dependency asks for Node's modules by `require`, which an ES module does not have.
  const needed = text.includes('Dynamic require of')
  const bundled = needed ? await esbuild(entry, outfile, requireBanner) : { text, metafile }
  await mkdir(join(outfile, '..'), { recursive: true })
  await writeFile(outfile, bundled.text)
  return bundled.metafile
}

const requireBanner =
  "import{createRequire as jzRequire}from'node:module';const require=jzRequire(import.meta.url);"

async function esbuild(entry: string, outfile: string, banner = '') {
  try {
    const { outputFiles, metafile } = await build({
      entryPoints: [entry],
      outfile,
      write: false,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      // The ES modules of a package first: only they can be shaken.
      mainFields: ['module', 'main'],
      minify: true,
      legalComments: 'none',
      metafile: true,
      plugins: [lighterFontkit],
      logLevel: 'silent',
      ...(banner && { banner: { js: banner } }),
    })
    return { text: outputFiles[0]?.text ?? '', metafile }
  } catch (error) {
    throw new ClearError(
      `${relative(process.cwd(), entry)} does not build: ${firstBuildError(error)}`,
    )
  }
}

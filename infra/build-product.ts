import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { firstBuildError } from './build-failure.ts'
import { ClearError } from './clear-error.ts'
import { bundleFunctions } from './function-bundles.ts'

/** Where `npm run build` puts what is deployed: `functions/<name>/` and `site/`. */
export const buildFolder = fileURLToPath(new URL('../.build', import.meta.url))

const widgetBuild = new URL('../widget/build.ts', import.meta.url)

/** What `widget/build.ts` exports; `outdir` is where the site's `/v1/` goes. */
interface WidgetBuild {
  buildWidget(options: { readonly outdir: string }): Promise<unknown>
}

/** @throws ClearError when something does not build, in one line. */
export async function buildProduct(folder: string = buildFolder): Promise<void> {
  await Promise.all([bundleFunctions(folder), buildSite(join(folder, 'site'))])
}

async function buildSite(outdir: string): Promise<void> {
  if (!existsSync(fileURLToPath(widgetBuild))) {
    throw new ClearError('widget/build.ts is missing, so the widget cannot be built')
  }
  await rm(outdir, { recursive: true, force: true })
  // Found by its address: the rooms of widget and infra do not import each other.
  const { buildWidget }: WidgetBuild = await import(widgetBuild.href)
  try {
    await buildWidget({ outdir: join(outdir, 'v1') })
  } catch (error) {
    throw new ClearError(`the widget does not build: ${firstBuildError(error)}`)
  }
  for (const needed of ['v1/jz.js', 'v1/b']) {
    if (existsSync(join(outdir, needed))) continue
    throw new ClearError(`widget/build.ts made no ${needed} in ${outdir}`)
  }
}

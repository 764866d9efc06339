import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleFunctions } from './function-bundles.ts'
import { bundleSite } from './site-bundle.ts'

/** Where `npm run build` puts what is deployed: `functions/<name>/` and `site/`. */
export const buildFolder = fileURLToPath(new URL('../.build', import.meta.url))

/** @throws ClearError when something does not build, in one line. */
export async function buildProduct(folder: string = buildFolder): Promise<void> {
  await Promise.all([bundleFunctions(folder), bundleSite(folder)])
  // The catalogue hands the scripts out together with items.
  for (const script of ['jz.js', 'proof-page.js']) {
    await copyFile(join(folder, 'site/v1', script), join(folder, 'functions/catalogue', script))
  }
}

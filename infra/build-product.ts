import { copyFile, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ClearError } from './clear-error.ts'
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
  // The desk writes into its page where to sign in, so the page itself is no file to be loaded.
  await rename(join(folder, 'site/v1/desk.html'), join(folder, 'functions/desk/desk.html'))
  await checkInline(join(folder, 'functions/catalogue/proof-page.js'))
}

/** The catalogue writes it into a page, and would rather not start than write a page that breaks. */
async function checkInline(script: string): Promise<void> {
  if (/<!--|<\/script/i.test(await readFile(script, 'utf8'))) {
    throw new ClearError('the script of the proof page holds <!-- or </script, write \\x3c there')
  }
}

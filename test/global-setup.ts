import { join } from 'node:path'

const build = join(import.meta.dirname, '../.build')

/** Where the tests find the cloud assembly of the stage `local`, synthesized once for all of them. */
export const assembly = join(build, 'test-assembly')

/** Tests run what is deployed: the real bundles and the real template, made once. */
export async function setup(): Promise<void> {
  // Loaded here, so that whoever only needs the place of the assembly does not wait for the CDK.
  const { buildProduct } = await import('../infra/build-product.ts')
  const { jianzhengApp } = await import('../infra/jianzheng-app.ts')
  await buildProduct()
  // Once and before all: test files that begin together would unpack the browser over one another.
  const { findChromium } = await import('./browser/chromium.ts')
  await findChromium()
  jianzhengApp({ outdir: assembly, checks: false, context: { stage: 'local' } }).synth()
}

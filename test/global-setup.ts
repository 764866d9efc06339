import { join } from 'node:path'
import { buildFolder, buildProduct } from '../infra/build-product.ts'
import { jianzhengApp } from '../infra/jianzheng-app.ts'

/** Where the tests find the cloud assembly of the stage `local`, synthesized once for all of them. */
export const assembly = join(buildFolder, 'test-assembly')

/** Tests run what is deployed: the real bundles and the real template, made once. */
export async function setup(): Promise<void> {
  await buildProduct()
  jianzhengApp({ outdir: assembly, checks: false, context: { stage: 'local' } }).synth()
}

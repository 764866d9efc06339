import { buildProduct } from './build-product.ts'
import { ClearError } from './clear-error.ts'

try {
  await buildProduct()
} catch (error) {
  if (!(error instanceof ClearError)) throw error
  process.stderr.write(`jianzheng: ${error.message}\n`)
  process.exitCode = 1
}

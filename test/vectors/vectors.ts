import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'

const root = process.env.VECTORS_DIR

/**
 * Runs a group of tests on the public vectors. Where `VECTORS_DIR` is unset the group holds one test
 * that says so, and nothing is counted as checked.
 */
export function describeVectors(name: string, body: (files: VectorFiles) => void): void {
  describe(name, () => {
    if (root) body(vectorFiles(root))
    else test('left out: VECTORS_DIR is not set', ({ annotate }) => annotate('left out'))
  })
}

export interface VectorFiles {
  names(folder: string): string[]
  bytes(path: string): Buffer
  text(path: string): string
  json<T>(path: string): T
}

function vectorFiles(folder: string): VectorFiles {
  const bytes = (path: string) => readFileSync(join(folder, path))
  return {
    names: (path) => readdirSync(join(folder, path)).sort(),
    bytes,
    text: (path) => bytes(path).toString('utf8'),
    json: (path) => JSON.parse(bytes(path).toString('utf8')),
  }
}

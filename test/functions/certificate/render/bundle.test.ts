import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleFunctions } from '../../../../infra/function-bundles.ts'
import { functionNames } from '../../../../infra/grants.ts'
import { openDocument } from '../../../../shared/certificate/open-document.ts'
import { keys, page, publicJwk, sealedData } from './documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'jianzheng-'))
const functions = fileURLToPath(new URL('../../../../functions', import.meta.url))

/** A function that makes one document with the key it is handed, by the modules of the real one. */
const source = `
import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { documentMaker } from '${functions}/certificate/document.ts'
export async function make(pem, page, file) {
  const key = createPrivateKey(pem)
  const kms = {
    publicKey: async () => createPublicKey(pem).export({ type: 'spki', format: 'der' }),
    sign: async (_, message) => sign('sha256', message, key),
  }
  const table = { get: async () => undefined, putNew: async () => undefined }
  const font = new URL('./certificate-font.ttf', import.meta.url)
  const maker = documentMaker({ kms, keyId: 'document', table, font, clock: Date.now })
  writeFileSync(file, await maker.make(page))
}`

beforeAll(async () => {
  for (const name of functionNames) {
    mkdirSync(join(folder, 'source', name), { recursive: true })
    const text = name === 'certificate' ? source : 'export const handler = 1'
    writeFileSync(join(folder, 'source', name, 'lambda.ts'), text)
  }
  await bundleFunctions(join(folder, 'build'), join(folder, 'source'))
  cpSync(join(folder, 'build/functions/certificate'), join(folder, 'alone'), { recursive: true })
  rmSync(join(folder, 'build'), { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('the bundle of the function', () => {
  it('makes a document of what lies in its folder alone', async () => {
    const pem = keys.privateKey.export({ type: 'pkcs8', format: 'pem' })
    const file = join(folder, 'made.pdf')
    const program = `import { make } from './index.mjs'
await make(${JSON.stringify(pem)}, ${JSON.stringify(page)}, ${JSON.stringify(file)})`
    writeFileSync(join(folder, 'alone/run.mjs'), program)
    execFileSync(process.execPath, ['run.mjs'], { cwd: join(folder, 'alone'), env: {} })
    const made = new Uint8Array(readFileSync(file))
    expect(await openDocument(made, [publicJwk()])).toEqual({ certificate: sealedData })
  })

  it('is without what only web fonts need, which is as much again', () => {
    expect(statSync(join(folder, 'alone/index.mjs')).size).toBeLessThan(600_000)
  })
})

import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import type { Bundle } from '../../infra/browser-bundle.ts'
import { bundleWidget } from '../../infra/widget-bundle.ts'
import { residenceProof } from '../../shared/catalogue/items/residence-proof.ts'
import { chunks } from '../../widget/chunks.ts'

let built: Bundle
beforeAll(async () => {
  built = await bundleWidget()
})

test('what is loaded up to the sealed pledge stays under 0.40 of altcha.min.js', async () => {
  const { files } = built
  const { id, version, disposition, assurance, mayPledge, validDays, questions } = residenceProof
  const item = {
    ...{ id, version, language: 'zh-Hans', wording: 'hJ3yWc9mQv7sT1bK5nX0dR8gL2fP6aZ4uE-iO_xCqYw' },
    ...{ disposition, assurance, mayPledge, validDays, questions },
    text: residenceProof.wording['zh-Hans'],
  }
  const script = compressed(files['jz.js'] ?? '')
  expect(script).toBeLessThanOrEqual(12_000)
  expect(script + compressed(JSON.stringify(item))).toBeLessThanOrEqual(13_890)
})

test('no schema library, and nothing but the words of one language, is in the script', async () => {
  const { metafile } = built
  const [script] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint)
  const inputs = Object.keys(script?.inputs ?? {})
  expect(
    inputs.filter((path) => /node_modules|words\/(en|zh-hant)|receipt\/print/.test(path)),
  ).toEqual([])
})

test('each chunk has the name it is asked for by', async () => {
  const { files } = built
  const names = Object.keys(files).flatMap((path) => /^b\/.*\/(.+)\.js$/.exec(path)?.[1] ?? [])
  expect(names.filter((name) => name !== 'jz').sort()).toEqual(Object.keys(chunks).sort())
})

test('the pinned script holds what the other loads, and loads only the link', async () => {
  const { files } = built
  const [path = ''] = Object.keys(files).filter((one) => /^b\/[0-9a-f]{16}\/jz\.js$/.test(one))
  const pinned = textOf(files[path])
  for (const ofChunk of ['Your pledge is sealed', '承諾已存證', 'QR']) {
    expect([ofChunk, pinned.includes(ofChunk)]).toEqual([ofChunk, true])
  }
  expect(pinned.match(/\bimport\(/g)).toHaveLength(1)
  expect(pinned).toContain('import(new URL("/v1/link.js"')
  expect(textOf(files['jz.js'])).not.toContain('Your pledge is sealed')
})

test('the same sources make the same bytes', async () => {
  expect((await bundleWidget()).files).toEqual(built.files)
})

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

function compressed(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length
}

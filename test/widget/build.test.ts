import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleWidget } from '../../infra/widget-bundle.ts'
import { residenceProof } from '../../shared/catalogue/items/residence-proof.ts'

test('what is loaded up to the sealed pledge stays under 0.40 of altcha.min.js', async () => {
  const { files } = await bundleWidget()
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
  const { metafile } = await bundleWidget()
  const [script] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint)
  const inputs = Object.keys(script?.inputs ?? {})
  expect(
    inputs.filter((path) => /node_modules|words\/(en|zh-hant)|receipt\/print/.test(path)),
  ).toEqual([])
})

test('the same sources make the same bytes', async () => {
  const [first, second] = [await bundleWidget(), await bundleWidget()]
  expect(first.files).toEqual(second.files)
})

function compressed(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length
}

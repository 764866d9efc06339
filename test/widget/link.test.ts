import { parse } from 'acorn'
import { expect, test } from 'vitest'
import { bundleLink } from '../../infra/link-bundle.ts'

test('the link for old browsers is ES5 and under 2 KB', async () => {
  const { 'link.js': bytes = new Uint8Array() } = await bundleLink()
  const script = new TextDecoder().decode(bytes)
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow()
  expect(() => parse(`${script};let young`, { ecmaVersion: 5 })).toThrow()
  expect(script).toContain('/v1/proofs/')
  expect(bytes.length).toBeLessThan(2048)
})

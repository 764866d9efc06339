import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalize, type Json } from '../../../shared/kernel/canonical.ts'
import { parseJson } from '../../../shared/kernel/json.ts'

describe('parseJson', () => {
  test.each([
    ['{"a":1,"a":1}', 'duplicate-key'],
    ['{"a":1,"\\u0061":2}', 'duplicate-key'],
    ['{"x":{"a":1,"a":2}}', 'duplicate-key'],
    ['"\\ud800"', 'lone-surrogate'],
    ['{"\\udc00":1}', 'lone-surrogate'],
    ['123456789012345678', 'unsafe-integer'],
    ['-9007199254740992', 'unsafe-integer'],
    ['1e999', 'number-out-of-range'],
    ['{"a":1} x', 'not-json'],
    ['{"a":1,}', 'not-json'],
    ['[1,]', 'not-json'],
    ['01', 'not-json'],
    ['"\t"', 'not-json'],
    ['', 'not-json'],
    ['\ufeff{}', 'not-json'],
  ])('refuses %s as %s', (text, reason) => {
    expect(parseJson(text)).toEqual({ ok: false, reason })
  })

  test('refuses depth 10,000 without climbing down', () => {
    expect(parseJson('['.repeat(10_000))).toEqual({ ok: false, reason: 'too-deep' })
    expect(parseJson('{"a":'.repeat(10_000))).toEqual({ ok: false, reason: 'too-deep' })
  })

  test('keeps a member named __proto__ a member', () => {
    const parsed = parseJson('{"__proto__":{"admin":true}}')
    expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(['__proto__'])
    expect(parsed.ok && (parsed.value as { admin?: boolean }).admin).toBeUndefined()
  })

  test('reads back what it can canonicalize, and agrees with JSON.parse', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value)
        const parsed = parseJson(text)
        if (!parsed.ok) {
          expect(['lone-surrogate', 'unsafe-integer']).toContain(parsed.reason)
          return
        }
        expect(parsed.value).toEqual(JSON.parse(text))
        const canonical = canonicalize(parsed.value)
        const again = parseJson(canonical)
        expect(again.ok && canonicalize(again.value)).toBe(canonical)
      }),
    )
  })

  test('gives one canonical text to every order of members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer()), (object) => {
        const reversed = Object.fromEntries(Object.entries(object).reverse())
        expect(canonicalize(reversed as Json)).toBe(canonicalize(object as Json))
      }),
    )
  })
})

import * as fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { toJson } from '../../widget/api/json.ts'

afterEach(() => {
  for (const victim of [Object, Array, String]) Reflect.deleteProperty(victim.prototype, 'toJSON')
})

const value = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    fc.dictionary(fc.string(), tie('value')),
  ),
})).value as fc.Arbitrary<string>

test('what is written reads back the same', () => {
  fc.assert(
    fc.property(value, (some) => {
      expect(JSON.parse(toJson(some))).toEqual(JSON.parse(JSON.stringify(some)))
    }),
  )
})

test('a host’s toJSON is never asked', () => {
  for (const victim of [Object, Array, String]) {
    Object.assign(victim.prototype, { toJSON: () => 'poison' })
  }
  expect(toJson({ a: 'text', b: { c: 1 } })).toBe('{"a":"text","b":{"c":1}}')
})

test('what is undefined is left out', () => {
  expect(toJson({ a: undefined, b: 1 })).toBe('{"b":1}')
})

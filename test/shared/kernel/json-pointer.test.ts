import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../../shared/kernel/canonical.ts'
import { valueAt } from '../../../shared/kernel/json-pointer.ts'

describe('a JSON pointer', () => {
  // The document and the places of RFC 6901 §5.
  const document = {
    foo: ['bar', 'baz'],
    '': 0,
    'a/b': 1,
    'c%d': 2,
    'e^f': 3,
    'g|h': 4,
    'i\\j': 5,
    'k"l': 6,
    ' ': 7,
    'm~n': 8,
  }
  it.each<[string, Json]>([
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('finds what the standard finds at %j', (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value)
  })

  it.each(['/no', '/foo/2', '/foo/00', '/foo/-', '/foo/length', '/a~1b/x', '/toString', 'foo'])(
    'finds nothing at %j',
    (pointer) => expect(valueAt(document, pointer)).toBeUndefined(),
  )

  it('finds every member by its name, however it is spelled, and only the document’s own', () => {
    const escaped = (name: string) => name.replace(/~/g, '~0').replace(/\//g, '~1')
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.jsonValue(), (outer, inner, value) => {
        const nested = JSON.parse(
          `{${JSON.stringify(outer)}:[{${JSON.stringify(inner)}:${JSON.stringify(value)}}]}`,
        )
        expect(valueAt(nested, `/${escaped(outer)}/0/${escaped(inner)}`)).toEqual(
          JSON.parse(JSON.stringify(value)),
        )
        expect(valueAt({}, `/${escaped(outer)}`)).toBeUndefined()
      }),
    )
  })
})

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SeenPersons } from '../../../functions/list/seen-persons.ts'

const blind = (person: number) => createHash('sha256').update(String(person)).digest()

it('it remembers as a map would, however often it has to grow', () => {
  const line = fc.record({ person: fc.nat(300), isYes: fc.boolean() })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 600 }), (lines) => {
      const seen = new SeenPersons(4)
      const map = new Map<number, { line: number; isYes: boolean }>()
      lines.forEach(({ person, isYes }, at) => {
        const before = map.get(person)
        if (!before) map.set(person, { line: at + 1, isYes })
        expect(seen.note(blind(person), at + 1, isYes)).toEqual(
          before && { line: before.line, agrees: before.isYes === isYes },
        )
      })
      expect(seen.count).toBe(map.size)
    }),
  )
})

it('persons who share the first half of their index are kept apart', () => {
  const seen = new SeenPersons(4)
  const index = (...bytes: number[]) => Buffer.of(...bytes)
  expect(seen.note(index(1, 2, 3, 4, 5, 6, 7, 8), 1, true)).toBeUndefined()
  expect(seen.note(index(1, 2, 3, 4, 5, 6, 7, 9), 2, true)).toBeUndefined()
  expect(seen.note(index(0, 0, 0, 0, 0, 0, 0, 0), 3, false)).toBeUndefined()
  expect(seen.note(index(0, 0, 0, 0, 0, 0, 0, 0), 4, true)).toEqual({ line: 3, agrees: false })
})

import { deflateSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  certificateStatuses,
  emptyStatuses,
  packStatuses,
  placesIn,
  statusAt,
  statusesInList,
  unpackStatuses,
  withStatus,
} from '../../../shared/certificate/status-list.ts'

const index = fc.nat({ max: statusesInList - 1 })
const changes = fc.array(fc.tuple(index, fc.constantFrom(...certificateStatuses)))

test('the example of two bits in the draft (§4.1 and §4.2) reads as it says, and is written so', async () => {
  const statuses = await unpackStatuses('eNo76fITAAPfAgc')
  expect(statuses && [...statuses]).toEqual([0xc9, 0x44, 0xf9])
  const values = Array.from({ length: 12 }, (_, at) =>
    certificateStatuses.indexOf(statusAt(statuses ?? new Uint8Array(), at)),
  )
  expect(values).toEqual([1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3])
  const written = values.reduce(
    (all, value, at) => withStatus(all, at, certificateStatuses[value] ?? 'valid'),
    new Uint8Array(3),
  )
  expect([...written]).toEqual([0xc9, 0x44, 0xf9])
})

test('each status is what was last written there, and nothing else changes', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (written) => {
      const last = new Map(written)
      const list = written.reduce((all, [at, is]) => withStatus(all, at, is), emptyStatuses())
      const { bits, lst } = await packStatuses(list)
      const read = await unpackStatuses(lst)
      expect(bits).toBe(2)
      expect(read).toEqual(list)
      for (const [at, is] of last) expect(statusAt(list, at)).toBe(is)
      const touched = [...last].filter(([, is]) => is !== 'valid').length
      const all = Array.from({ length: statusesInList }, (_, at) => statusAt(list, at))
      expect(all.filter((is) => is !== 'valid')).toHaveLength(touched)
    }),
    { numRuns: 30 },
  )
})

test('writing leaves the list it began with as it was', () => {
  const before = emptyStatuses()
  withStatus(before, 7, 'revoked')
  expect(before.every((byte) => byte === 0)).toBe(true)
  expect(placesIn(before)).toBe(statusesInList)
})

test('a list travels as ZLIB, which anybody’s library reads and writes', async () => {
  const list = withStatus(emptyStatuses(), 41, 'superseded')
  const { lst } = await packStatuses(list)
  expect(inflateSync(Buffer.from(lst, 'base64url'))).toEqual(Buffer.from(list))
  expect(await unpackStatuses(deflateSync(list).toString('base64url'))).toEqual(list)
})

test('what is no list, is cut short, or has more in it than we put there is none', async () => {
  const { lst } = await packStatuses(withStatus(emptyStatuses(), 9, 'revoked'))
  const tooLong = deflateSync(Buffer.alloc(statusesInList / 4 + 1)).toString('base64url')
  // What follows the end of a ZLIB stream Node passes over and browsers refuse; the signature covers it.
  const none = ['', '%', 'AAAA', lst.slice(0, -4), tooLong]
  for (const text of none) expect(await unpackStatuses(text)).toBeUndefined()
})

test('nothing that is no list makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (text) => {
      await unpackStatuses(text)
    }),
  )
})

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const files = ['infra', 'shared', 'widget'].flatMap((room) =>
  readdirSync(root + room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('zh-hant.ts'))
    .map((name) => `${room}/${name}`),
)

/** What Big5 has, in which no simplified character is. */
const big5 = new Set(
  Array.from({ length: 0x7e }, (_, at) => at + 0x81).flatMap((lead) =>
    Array.from({ length: 0xbf }, (_, at) => at + 0x40).flatMap((trail) => [
      ...new TextDecoder('big5').decode(new Uint8Array([lead, trail])),
    ]),
  ),
)

it('there are words in traditional characters', () => expect(files.length).toBeGreaterThan(20))

it.each(files)('no simplified character, and no quotation mark of that writing, in %s', (file) => {
  const text = readFileSync(root + file, 'utf8')
  const written = text.match(/[\p{Script=Han}“”‘]/gu) ?? []
  expect(written.filter((one) => /[“”‘]/.test(one) || !big5.has(one))).toEqual([])
})

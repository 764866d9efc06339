import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAsker } from '../../../functions/data-check/list/ask-list.ts'
import type { Right } from '../../../functions/data-check/right.ts'
import { startWorld, type World } from '../world.ts'
import { csv, department, HEADER, idNumber, type Listed, listed, rows } from './listing.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const day = 86_400_000

function ask({ source, table, secret }: Listed, sequence: number, now = world.clock.now) {
  const right = { about: { name: '', idNumber: idNumber(sequence) } } as unknown as Right
  return listAsker(table, secret)(source, right, now)
}

/** GBK of the header and of the two answers, byte by byte, for Node writes no GBK. */
const gbk: Record<string, number[]> = {
  身份证号: [0xc9, 0xed, 0xb7, 0xdd, 0xd6, 0xa4, 0xba, 0xc5],
  姓名: [0xd0, 0xd5, 0xc3, 0xfb],
  是否按规定接种: [
    ...[0xca, 0xc7, 0xb7, 0xf1, 0xb0, 0xb4, 0xb9, 0xe6],
    ...[0xb6, 0xa8, 0xbd, 0xd3, 0xd6, 0xd6],
  ],
  是: [0xca, 0xc7],
  否: [0xb7, 0xf1],
  // U+20087, as exports write a rare character of a name: four bytes of GB 18030.
  𠂇: [0x95, 0x32, 0x90, 0x31],
}

function inGbk(text: string): Buffer {
  const bytes = text
    .split(/(身份证号|姓名|是否按规定接种|是|否|𠂇)/)
    .flatMap((part) => gbk[part] ?? [...Buffer.from(part, 'ascii')])
  return Buffer.from(bytes)
}

describe('a list that is as agreed', () => {
  it('answers yes and no as of its date, and unknown of who is not on it', async () => {
    const health = await department()
    const asOf = '2026-09-14T18:30:00Z'
    health.serve(csv(...rows('是', '否')), { 'last-modified': new Date(asOf).toUTCString() })
    const list = await listed(world, health)
    expect(await list.import()).toMatchObject({ lines: 2, endedAt: expect.any(String) })
    expect(await ask(list, 0)).toEqual({ outcome: 'yes', asOf })
    expect(await ask(list, 1)).toEqual({ outcome: 'no', asOf })
    expect(await ask(list, 2)).toEqual({ outcome: 'unknown' })
  })

  it('answers nothing before it came, and nothing when it is too old', async () => {
    const health = await department()
    health.serve(csv(...rows('是')))
    const list = await listed(world, health)
    const tooOld = { outcome: 'failed', failure: 'list-too-old' }
    expect(await ask(list, 0)).toEqual(tooOld)
    await list.import()
    const { now } = world.clock
    expect(await ask(list, 0, now + 7 * day - 1000)).toMatchObject({ outcome: 'yes' })
    expect(await ask(list, 0, now + 7 * day)).toEqual(tooOld)
  })

  it('does not live longer for a date that lies ahead', async () => {
    const health = await department()
    const ahead = new Date(world.clock.now + 30 * day).toUTCString()
    health.serve(csv(...rows('是')), { 'last-modified': ahead })
    const list = await listed(world, health)
    await list.import()
    expect(await ask(list, 0, world.clock.now + 8 * day)).toMatchObject({ outcome: 'failed' })
  })

  it.each<[string, string | Buffer, 'utf-8' | 'gbk']>([
    ['UTF-8 with a byte order mark', `\ufeff${csv(...rows('是', '否'))}`, 'utf-8'],
    ['CRLF', csv(...rows('是', '否')).replaceAll('\n', '\r\n'), 'utf-8'],
    ['no end of the last line', csv(...rows('是', '否')).trimEnd(), 'utf-8'],
    ['empty lines', csv('', ...rows('是', '否'), ''), 'utf-8'],
    ['quotes', csv(`"${idNumber(0)}","张, 三","是"`, `${idNumber(1)},"二\n行",否`), 'utf-8'],
    ['spaces and a small x', csv(` ${idNumber(0)} ,a, 是 `, `${idNumber(1)},b,否`), 'utf-8'],
    ['other columns and another order', otherColumns(), 'utf-8'],
    ['GBK', inGbk(`${HEADER}\n${idNumber(0)},a,是\n${idNumber(1)},b,否\n`), 'gbk'],
    ['GBK with a rare name', inGbk(`${HEADER}\n${idNumber(0)},𠂇,是\n${idNumber(1)},b,否`), 'gbk'],
  ])('may come with %s', async (_, file, encoding) => {
    const health = await department()
    health.serve(file)
    const list = await listed(world, health, { encoding })
    expect(await list.import()).not.toHaveProperty('refused')
    const outcomes = [await ask(list, 0), await ask(list, 1)].map(({ outcome }) => outcome)
    expect(outcomes).toEqual(['yes', 'no'])
  })

  it('may come a byte at a time, in the middle of characters', async () => {
    const health = await department()
    const file = inGbk(`${HEADER}\n${idNumber(0)},𠂇,是\n${idNumber(1)},b,否\n`)
    health.answer((_, response) => {
      for (const byte of file) response.write(Buffer.of(byte))
      response.end()
    })
    const list = await listed(world, health, { encoding: 'gbk' })
    expect(await list.import()).not.toHaveProperty('refused')
    expect(await ask(list, 1)).toMatchObject({ outcome: 'no' })
  })

  it('counts a person once whose lines agree', async () => {
    const health = await department()
    const [one = '', another = ''] = rows('是', '否')
    health.serve(csv(one, another, one))
    const list = await listed(world, health)
    expect(await list.import()).toMatchObject({ lines: 3 })
    expect((await list.record()).inForce?.persons).toBe(2)
  })
})

function otherColumns(): string {
  const line = (sequence: number, answer: string) => `1,${answer},-,+86 139,${idNumber(sequence)}`
  return ['序号,是否按规定接种,备注,电话, 身份证号 ', line(0, '是'), line(1, '否')].join('\n')
}

describe('a list that is not as agreed', () => {
  const [first = '', second = ''] = rows('是', '否')
  const bad = (line: number, reason: string) => ({
    refused: 'bad-lines',
    badLines: [{ line, reason }],
  })
  const invalid = `${idNumber(5).slice(0, -1)}${idNumber(5).endsWith('1') ? '2' : '1'}`

  it.each<[string, string | Buffer, object]>([
    ['without a column', `身份证号,姓名\n${idNumber(0)},a\n`, { refused: 'wrong-columns' }],
    [
      'with a column twice',
      `身份证号,身份证号,是否按规定接种\n${idNumber(0)},${idNumber(0)},是\n`,
      { refused: 'wrong-columns' },
    ],
    ['with nothing in it', '', { refused: 'wrong-columns' }],
    ['with nobody on it', csv(), { refused: 'empty' }],
    [
      'in another encoding',
      inGbk(`${HEADER}\n${idNumber(0)},a,是\n`),
      { refused: 'wrong-encoding' },
    ],
    [
      'cut in the middle of a character',
      Buffer.from(csv(first)).subarray(0, -2),
      {
        refused: 'wrong-encoding',
      },
    ],
    [
      'cut in the middle of a line',
      csv(first, second).slice(0, -8),
      bad(3, 'wrong-number-of-cells'),
    ],
    ['with an ID number that cannot be', csv(first, `${invalid},a,是`), bad(3, 'not-an-id-number')],
    ['as a spreadsheet spoils it', csv('6.81302E+17,a,是'), bad(2, 'not-an-id-number')],
    ['with another answer', csv(first, `${idNumber(1)},a,待定`), bad(3, 'no-such-answer')],
    ['with no answer', csv(first, `${idNumber(1)},a,`), bad(3, 'no-such-answer')],
    ['with a cell too many', csv(`${first},`), bad(2, 'wrong-number-of-cells')],
    ['with a formula', csv(first, `"=""${idNumber(1)}""",a,是`), bad(3, 'formula')],
    ['with a formula elsewhere', csv(first, `${idNumber(1)},@SUM(1),是`), bad(3, 'formula')],
    ['with +', csv(first, `${idNumber(1)},"+cmd|' /C calc'!A0",是`), bad(3, 'formula')],
    ['with -', csv(`${idNumber(1)},-2+3+cmd,是`), bad(2, 'formula')],
    [
      'with a quote that stays open',
      csv(first, `${idNumber(1)},"a,是`),
      {
        refused: 'bad-lines',
        badLines: [{ reason: 'not-csv' }],
      },
    ],
    ['with a quote in the middle', csv(first, `${idNumber(1)},a"b"c,是`), bad(3, 'not-csv')],
    [
      'with lines that disagree',
      csv(first, second, `${idNumber(0)},孩子0,否`),
      { refused: 'bad-lines', badLines: [{ line: 4, reason: 'disagrees', other: 2 }] },
    ],
  ])('%s is refused, and the one before stays in force', async (_, file, expected) => {
    const health = await department()
    health.serve(csv(...rows('否', '是')))
    const list = await listed(world, health)
    await list.import()
    const before = (await list.record()).inForce
    health.serve(file)
    expect(await list.import()).toMatchObject(expected)
    expect((await list.record()).run).toMatchObject(expected)
    expect((await list.record()).inForce).toEqual(before)
    expect(await ask(list, 0)).toMatchObject({ outcome: 'no' })
    expect(await ask(list, 1)).toMatchObject({ outcome: 'yes' })
  })

  it('names the first twenty bad lines by number, behind empty ones too, and nothing in them', async () => {
    const health = await department()
    const lines = Array.from({ length: 30 }, (_, at) => `张三${at},李四,王五`)
    health.serve(csv(first, '', ...lines).replaceAll('\n', '\r\n'))
    const list = await listed(world, health)
    const run = await list.import()
    expect(run?.badLines?.map(({ line }) => line)).toEqual(
      lines.slice(0, 20).map((_, at) => at + 4),
    )
    expect(JSON.stringify(await list.record())).not.toMatch(/张三|李四|王五/)
  })
})

describe('a list that does not come, or not whole', () => {
  async function listThen(answer: Parameters<Awaited<ReturnType<typeof department>>['answer']>[0]) {
    const health = await department()
    health.serve(csv(...rows('是', '否')))
    const list = await listed(world, health)
    await list.import()
    health.answer(answer)
    return list
  }
  const half = Buffer.from(csv(...rows('否')))

  it('is refused when the connection is cut', async () => {
    const list = await listThen((_, response) => {
      response.writeHead(200, { 'content-length': half.length * 2 })
      response.write(half, () => response.destroy())
    })
    expect(await list.import()).toMatchObject({ refused: 'cut-off' })
    expect(await ask(list, 0)).toMatchObject({ outcome: 'yes' })
  })

  it('is refused when a chunked answer is cut', async () => {
    const list = await listThen((_, response) => {
      response.writeHead(200)
      response.write(half, () => response.destroy())
    })
    expect(await list.import()).toMatchObject({ refused: 'cut-off' })
  })

  it('is refused when only the end of the connection would end it', async () => {
    const list = await listThen(({ socket }) => {
      socket.end(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${half}`)
    })
    expect(await list.import()).toMatchObject({ refused: 'no-length' })
  })

  it('is refused when it is compressed, which we did not ask for', async () => {
    const list = await listThen((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': 3 }).end('abc')
    })
    expect(await list.import()).toMatchObject({ refused: 'wrong-encoding' })
  })

  it('is refused when it takes too long', async () => {
    const list = await listThen((_, response) => response.writeHead(200).write(half))
    expect(await list.import({ signal: AbortSignal.timeout(200) })).toMatchObject({
      refused: 'timed-out',
    })
  })

  it('is refused when it is elsewhere, and nobody goes there', async () => {
    const elsewhere = await department()
    const list = await listThen((_, response) =>
      response.writeHead(302, { location: elsewhere.url }).end(),
    )
    expect(await list.import()).toMatchObject({ refused: 'refused' })
    expect(elsewhere.asked).toEqual([])
  })

  it('is refused when a fifth is missing, unless a person has looked', async () => {
    const health = await department()
    const ten = Array.from({ length: 10 }, () => '是')
    health.serve(csv(...rows(...ten)))
    const list = await listed(world, health)
    await list.import()
    health.serve(csv(...rows(...ten.slice(0, 7))))
    expect(await list.import()).toMatchObject({ refused: 'shrunk' })
    expect(await ask(list, 9)).toMatchObject({ outcome: 'yes' })
    expect(await list.import({ force: true })).not.toHaveProperty('refused')
    expect(await ask(list, 9)).toMatchObject({ outcome: 'unknown' })
    health.serve(csv(...rows(...ten.slice(0, 6))))
    expect(await list.import()).not.toHaveProperty('refused')
  })

  it('is refused when it is older than the one in force, or too old for anything', async () => {
    const health = await department()
    const list = await listed(world, health)
    const dated = (days: number) =>
      health.serve(csv(...rows('是')), {
        'last-modified': new Date(world.clock.now - days * day).toUTCString(),
      })
    dated(8)
    expect(await list.import()).toMatchObject({ refused: 'too-old' })
    dated(1)
    expect(await list.import()).not.toHaveProperty('refused')
    dated(2)
    expect(await list.import()).toMatchObject({ refused: 'older' })
  })
})

import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDocument } from '../../../shared/certificate/open-document.ts'
import {
  keys,
  publicJwk,
  render,
  sealedData,
  signed,
} from '../../functions/certificate/render/documents.ts'

const pinned = [publicJwk()]
let document: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  document = new Uint8Array(await signed())
})

const open = (bytes: Uint8Array<ArrayBuffer>) => openDocument(bytes, pinned)
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const bytesOf = (changed: string) => new Uint8Array(Buffer.from(changed, 'latin1'))

/** Where the signature stands, from its first bracket to behind its last. */
function gapOf(bytes: Uint8Array): readonly [number, number] {
  const [, from, to] = /\/ByteRange \[0 (\d+) (\d+)/.exec(text(bytes)) ?? []
  return [Number(from), Number(to)]
}

function changed(at: number, by: number): Uint8Array<ArrayBuffer> {
  const bytes = document.slice()
  bytes[at] = (bytes[at] ?? 0) ^ by
  return bytes
}

describe('a document', () => {
  it('gives the sealed data in it', async () => {
    expect(await open(document)).toEqual({ certificate: sealedData })
  })

  it('is not ours with a byte appended, or with an update behind it', async () => {
    const update =
      '\n99 0 obj\n<< /Type /Page >>\nendobj\nxref\n0 0\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n'
    for (const more of [' ', '\n', update]) {
      expect(await open(bytesOf(text(document) + more))).toBe('altered')
    }
  })

  it('is not ours with a second signature over what was appended', async () => {
    const second = text(document) + text(document).slice(text(document).indexOf('/Type /Sig'))
    expect(await open(bytesOf(second))).toBe('altered')
  })

  it('is altered by any single byte, wherever it stands outside of the signature', async () => {
    const [from, to] = gapOf(document)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(document.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          fc.pre(at < from || at >= to)
          expect(await open(changed(at, by))).toBe('altered')
        },
      ),
      { numRuns: 200 },
    )
  })

  it('says nothing else, whatever is changed inside of the signature', async () => {
    const [from, to] = gapOf(document)
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: from, max: to - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const opened = await open(changed(at, by))
          if (typeof opened !== 'string') expect(opened).toEqual({ certificate: sealedData })
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is none when it is cut, empty, or something else', async () => {
    for (const length of [0, 1, 100, document.length - 1]) {
      expect(await open(document.slice(0, length))).not.toHaveProperty('certificate')
    }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect(typeof (await open(new Uint8Array(bytes)))).toBe('string')
      }),
    )
  })

  it('is none when its signature is taken out', async () => {
    const emptied = text(document).replace(
      /<[0-9a-f]{6000,}>/,
      (hex) => `<${'0'.repeat(hex.length - 2)}>`,
    )
    expect(await open(bytesOf(emptied))).toBe('altered')
    expect(await open(new Uint8Array(await render()))).not.toHaveProperty('certificate')
  })

  it('signed by somebody else is not believed, whatever certificate it brings along', async () => {
    const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const forged = new Uint8Array(await signed({}, stranger))
    expect(await openDocument(forged, pinned)).toBe('unknown-key')
    expect(await openDocument(forged, [publicJwk(keys), publicJwk(stranger)])).toEqual({
      certificate: sealedData,
    })
  })

  it('whose range leaves something else out than the signature is altered', async () => {
    const ranges = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/
    const [whole = '', from = '', to = '', rest = ''] = ranges.exec(text(document)) ?? []
    const narrower = `/ByteRange [0 ${Number(from) - 1} ${to} ${rest}]`.slice(0, whole.length)
    expect(await open(bytesOf(text(document).replace(whole, narrower)))).toBe('altered')
  })
})

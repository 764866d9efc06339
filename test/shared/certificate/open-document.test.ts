import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { signDocument } from '../../../functions/certificate/render/sign-document.ts'
import { writeDer } from '../../../shared/certificate/document/der.ts'
import { sidesOf } from '../../../shared/certificate/document/ecdsa-sides.ts'
import { signedRange } from '../../../shared/certificate/document/signed-range.ts'
import { readSignerInfo } from '../../../shared/certificate/document/signer-info.ts'
import { openDocument } from '../../../shared/certificate/open-document.ts'
import {
  certificateOf,
  keys,
  publicJwk,
  render,
  sealedData,
  signed,
  signWith,
} from '../../functions/certificate/render/documents.ts'

const pinned = [publicJwk()]
let document: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  document = new Uint8Array(await signed())
})

const open = (bytes: Uint8Array<ArrayBuffer>) => openDocument(bytes, pinned)
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const bytesOf = (changed: string) => new Uint8Array(Buffer.from(changed, 'latin1'))

async function signedBy(x509: Buffer): Promise<Uint8Array<ArrayBuffer>> {
  const certificate = new Uint8Array(x509)
  return new Uint8Array(await signDocument(await render(), { certificate, sign: signWith() }))
}

const derOf = (...numbers: bigint[]) => writeDer(0x30, ...numbers.map(integer))

function integer(value: bigint): Uint8Array {
  const digits = Buffer.from(value.toString(16).padStart(66, '0'), 'hex')
  const from = digits.findIndex((byte, at) => byte !== 0 || (digits[at + 1] ?? 0) >= 0x80)
  return writeDer(0x02, digits.subarray(from))
}

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

  it('is altered by any single byte inside of the signature, its brackets and its zeros', async () => {
    const [from, to] = gapOf(document)
    const end = text(document).indexOf('0'.repeat(100), from)
    const position = fc.oneof(
      fc.integer({ min: from, max: end }),
      fc.integer({ min: end, max: to - 1 }),
    )
    await fc.assert(
      fc.asyncProperty(position, fc.integer({ min: 1, max: 255 }), async (at, by) => {
        expect(typeof (await open(changed(at, by)))).toBe('string')
      }),
      { numRuns: 200 },
    )
  })

  it('is altered by another digit, all over its signature', async () => {
    const [from] = gapOf(document)
    const end = text(document).indexOf('0'.repeat(100), from)
    for (let at = from + 1; at < end; at += 5) {
      const digit = Number.parseInt(String.fromCharCode(document[at] ?? 0), 16)
      const other = document.slice()
      other[at] = ((digit + 1) % 16).toString(16).charCodeAt(0)
      expect(typeof (await open(other))).toBe('string')
    }
  })

  it('is altered by another certificate of the same key in place of its own', async () => {
    const mine = await certificateOf()
    const signed = await signedBy(mine)
    const sameLength = async (): Promise<Buffer> => {
      const one = await certificateOf()
      return one.length === mine.length ? one : sameLength()
    }
    const other = await sameLength()
    const numberOf = (der: Buffer) => new X509Certificate(der).serialNumber.toLowerCase()
    const swapped = text(signed)
      .replace(mine.toString('hex'), other.toString('hex'))
      .replace(numberOf(mine), numberOf(other))
    expect(swapped).not.toBe(text(signed))
    expect(await open(signed)).toEqual({ certificate: sealedData })
    expect(await open(bytesOf(swapped))).toBe('altered')
  })

  it('is altered by the other signature that fits, which anyone can work out', async () => {
    const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
    const signer = readSignerInfo(signedRange(document)?.signature ?? new Uint8Array())
    const sides = Buffer.from(signer?.signature ?? []).toString('hex')
    const [r, s] = [BigInt(`0x${sides.slice(0, 64)}`), BigInt(`0x${sides.slice(64)}`)]
    expect(sidesOf(derOf(r, s))).toEqual(signer?.signature)
    expect(sidesOf(derOf(r, order - s))).toBeUndefined()
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

  it('is none, and nothing is thrown, when it claims ranges that cannot be', async () => {
    const [whole = '', from = ''] = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(text(document)) ?? []
    for (const range of [
      `0 0 0 ${document.length}`,
      `0 ${document.length} ${document.length} 0`,
      `1 ${from} ${from} 1`,
      `0 -1 1 1`,
      `0 ${'9'.repeat(400)} ${'9'.repeat(400)} 1`,
      '0 1 2',
    ]) {
      const claimed = text(document).replace(whole, `/ByteRange [${range}]`)
      expect(await open(bytesOf(claimed))).toBe('altered')
    }
    const head = '%PDF-1.7 /ByteRange [0 00000050 08000052 00000000]'.padEnd(50)
    expect(await open(bytesOf(`${head}<${'ab'.repeat(4_000_000)}>`))).toBe('not-ours')
  })

  it('is none when it is a PDF of somebody else', async () => {
    expect(await open(bytesOf('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'))).toBe(
      'not-ours',
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

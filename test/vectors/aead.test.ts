import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { openBox, sealBox } from '../../functions/seal/box.ts'
import { describeVectors } from './vectors.ts'

interface AeadCase {
  readonly tcId: number
  readonly key: string
  readonly iv: string
  readonly aad: string
  readonly msg: string
  readonly ct: string
  readonly tag: string
  readonly result: 'valid' | 'invalid'
}

interface MacCase {
  readonly tcId: number
  readonly key: string
  readonly msg: string
  readonly tag: string
  readonly result: 'valid' | 'invalid'
}

const hex = (text: string) => Buffer.from(text, 'hex')

describeVectors('Wycheproof AES-256-GCM', (files) => {
  interface Group {
    readonly ivSize: number
    readonly keySize: number
    readonly tagSize: number
    readonly tests: AeadCase[]
  }
  const { testGroups } = files.json<{ testGroups: Group[] }>('wycheproof/aes_gcm_test.json')
  const ours = testGroups.filter((g) => g.keySize === 256 && g.ivSize === 96 && g.tagSize === 128)
  const cases = ours.flatMap((group) => group.tests)

  test('boxes open, or stay shut, as the file says', () => {
    expect(cases.length).toBeGreaterThan(50)
    for (const { tcId, key, iv, aad, msg, ct, tag, result } of cases) {
      const box = hex(iv + ct + tag)
      const opens = () => openBox(hex(key), box, hex(aad)).toString('hex')
      if (result === 'valid') expect({ tcId, msg: opens() }).toEqual({ tcId, msg })
      else expect(opens, `case ${tcId}`).toThrow()
    }
  })

  test('what is sealed with the file’s keys opens again', () => {
    for (const { key, aad, msg } of cases.filter(({ result }) => result === 'valid')) {
      const box = sealBox(hex(key), hex(msg), hex(aad))
      expect(openBox(hex(key), box, hex(aad)).toString('hex')).toBe(msg)
    }
  })
})

describeVectors('Wycheproof HMAC-SHA-256', (files) => {
  interface Group {
    readonly tagSize: number
    readonly tests: MacCase[]
  }
  const { testGroups } = files.json<{ testGroups: Group[] }>('wycheproof/hmac_sha256_test.json')

  test('the HMAC that blind indexes and commitments are made with agrees with the file', () => {
    for (const { tests, tagSize } of testGroups) {
      for (const { tcId, key, msg, tag, result } of tests) {
        const mac = createHmac('sha256', hex(key)).update(hex(msg)).digest('hex')
        const agrees = mac.slice(0, tagSize / 4) === tag
        expect({ tcId, agrees }).toEqual({ tcId, agrees: result === 'valid' })
      }
    }
  })
})

import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { canonicalize, type Json } from '../../../shared/kernel/canonical.ts'
import { casePreimage, delegationType, thumbprintPreimage } from '../../../shared/seal/format.ts'
import { signingInput } from '../../../shared/seal/jws.ts'
import { receiptHead, receiptInput } from '../../../shared/seal/receipt.ts'
import { receiptId, verifyReceipt } from '../../../shared/verify/index.ts'

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
const es256 = (key: KeyObject, input: string) =>
  sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' })

function point(key: KeyObject) {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return { x, y }
}

const seal = pair()
const session = pair()
const kid = hash(thumbprintPreimage(point(seal.publicKey)))
const keys = { keys: [{ kty: 'EC', crv: 'P-256', kid, ...point(seal.publicKey) }] } as const
const expected = {
  keys,
  site: 's1',
  item: 'i1',
  case: 'c1',
  now: Date.parse('2026-09-02T00:00:00Z'),
}

const goodDelegation = {
  v: 1,
  key: { kty: 'EC', crv: 'P-256', ...point(session.publicKey) },
  kinds: ['pledge'],
  tenants: ['*'],
  from: '2026-09-01T08:00:00Z',
  until: '2026-09-01T08:30:00Z',
}

const goodStatement = {
  v: 1,
  kind: 'pledge',
  tenant: 't1',
  site: 's1',
  item: 'i1',
  case: hash(casePreimage('s1', 'i1', 'c1')),
  pledgedAt: '2026-09-01T08:10:00Z',
  expiresAt: '2026-12-01T00:00:00Z',
}

interface Forgery {
  readonly delegation?: { [member: string]: Json }
  readonly statement?: { [member: string]: Json }
  readonly delegationHeader?: { [member: string]: Json }
  readonly sealKey?: KeyObject
  readonly sessionKey?: KeyObject
}

function forge(forgery: Forgery = {}): string {
  const delegationInput = signingInput(
    canonicalize({ alg: 'ES256', kid, typ: delegationType, ...forgery.delegationHeader }),
    canonicalize({ ...goodDelegation, ...forgery.delegation }),
  )
  const byKms = es256(forgery.sealKey ?? seal.privateKey, delegationInput)
  const delegation = `${delegationInput}.${byKms.toString('base64url')}`
  const id = hash(thumbprintPreimage(point(session.publicKey)))
  const input = receiptInput(
    receiptHead({ id, delegation }),
    canonicalize({ ...goodStatement, ...forgery.statement }),
  )
  const signature = es256(forgery.sessionKey ?? session.privateKey, input)
  return `${input}.${signature.toString('base64url')}`
}

describe('a receipt is worth exactly what its chain says', () => {
  const cases: [string, Forgery, string][] = [
    ['a whole chain', {}, 'valid'],
    [
      'a kind the key was not delegated for',
      { delegation: { kinds: ['certificate'] } },
      'wrong-purpose',
    ],
    [
      'a kind this module does not know',
      { statement: { kind: 'consent' }, delegation: { kinds: ['consent'] } },
      'wrong-purpose',
    ],
    ['another tenant', { delegation: { tenants: ['t2'] } }, 'wrong-purpose'],
    ['its own tenant', { delegation: { tenants: ['t1'] } }, 'valid'],
    [
      'a time before the session',
      { statement: { pledgedAt: '2026-09-01T07:59:59Z' } },
      'wrong-purpose',
    ],
    [
      'a time after the session',
      { statement: { pledgedAt: '2026-09-01T08:30:01Z' } },
      'wrong-purpose',
    ],
    ['another version of the format', { statement: { v: 2 } }, 'altered'],
    ['another version of the delegation', { delegation: { v: 2 } }, 'altered'],
    ['a delegation of another type', { delegationHeader: { typ: 'JWT' } }, 'altered'],
    ['a delegation by nobody we know', { delegationHeader: { kid: 'x' } }, 'unknown-key'],
    ['a delegation signed by another key', { sealKey: pair().privateKey }, 'altered'],
    ['a receipt signed by another key', { sessionKey: pair().privateKey }, 'altered'],
    ['a receipt signed by the seal key itself', { sessionKey: seal.privateKey }, 'altered'],
    [
      'a key that is not on the curve',
      { delegation: { key: { ...goodDelegation.key, x: 'A'.repeat(43) } } },
      'altered',
    ],
    ['a time that is over', { statement: { expiresAt: '2026-09-02T00:00:00Z' } }, 'expired'],
    ['another case', { statement: { case: hash('x') } }, 'wrong-case'],
  ]

  test.each(cases)('%s', async (_, forgery, verdict) => {
    expect((await verifyReceipt(forge(forgery), expected)).verdict).toBe(verdict)
  })

  test('its id is the hash of the statement', async () => {
    expect(await receiptId(forge())).toBe(hash(canonicalize(goodStatement)))
  })
})

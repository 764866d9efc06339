import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'
import type { PublicJwk } from '../../../shared/identity/site.ts'
import { canonicalize, type Json } from '../../../shared/kernel/canonical.ts'
import { addDays, toInstant } from '../../../shared/kernel/instant.ts'
import type { Delegation } from '../../../shared/seal/delegation.ts'
import { casePreimage, delegationType } from '../../../shared/seal/format.ts'
import { signingInput } from '../../../shared/seal/jws.ts'
import { receiptHead, receiptInput, receiptText } from '../../../shared/seal/receipt.ts'
import { toReference } from '../../../shared/seal/reference.ts'
import type { PledgeStatement } from '../../../shared/seal/statement.ts'

export interface Key {
  readonly private: KeyObject
  readonly public: PublicJwk
}

export async function newKey(): Promise<Key> {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = pair.publicKey.export({ format: 'jwk' })
  const kid = await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x, y })
  return { private: pair.privateKey, public: { kty: 'EC', crv: 'P-256', x, y, kid } }
}

/** Seals statements as the platform does: seal key → delegation to a session's key → receipt. */
export interface Sealer {
  readonly sealKey: PublicJwk
  seal(about: { case: string } & Partial<PledgeStatement>): Promise<string>
}

export async function newSealer(): Promise<Sealer> {
  const sealKey = await newKey()
  const session = await newKey()
  const delegation = delegate(sealKey, session)
  return {
    sealKey: sealKey.public,
    async seal(about) {
      const statement = canonicalize((await stateAbout(about)) as unknown as Json)
      const by = { id: session.public.kid, delegation }
      const input = receiptInput(receiptHead(by), statement)
      return receiptText(input, es256(input, session))
    },
  }
}

function delegate(sealKey: Key, session: Key): string {
  const { kty, crv, x, y } = session.public
  const now = Date.now()
  const delegation: Delegation = {
    v: 1,
    key: { kty, crv, x, y },
    kinds: ['pledge'],
    tenants: ['*'],
    from: toInstant(now - 3_600_000),
    until: toInstant(now + 3_600_000),
  }
  const header = { alg: 'ES256', kid: sealKey.public.kid, typ: delegationType }
  const input = signingInput(canonicalize(header), canonicalize(delegation as unknown as Json))
  return `${input}.${es256(input, sealKey).toString('base64url')}`
}

async function stateAbout(
  about: { case: string } & Partial<PledgeStatement>,
): Promise<PledgeStatement> {
  const { site = 'demo-school', item = 'residence-proof' } = about
  const some = () => randomBytes(32).toString('base64url')
  const pledgedAt = toInstant(Date.now())
  return {
    v: 1,
    kind: 'pledge',
    reference: toReference(randomBytes(12)),
    tenant: 'yanxi',
    origin: 'http://127.0.0.1:8787',
    itemVersion: 1,
    language: 'zh-Hans',
    wording: some(),
    person: some(),
    subject: some(),
    answers: some(),
    assurance: 'real-name',
    capacity: 'guardian',
    pledgedAt,
    expiresAt: addDays(pledgedAt, 180),
    ...about,
    site,
    item,
    case: await sha256(casePreimage(site, item, about.case)),
  }
}

export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Buffer.from(hash).toString('base64url')
}

function es256(input: string, key: Key): Buffer {
  return sign('sha256', Buffer.from(input), { key: key.private, dsaEncoding: 'ieee-p1363' })
}

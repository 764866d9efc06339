import { createHmac, generateKeyPairSync, sign as signBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { statusListType } from '../../shared/certificate/status-list.ts'
import type { QuestionClaims } from '../../shared/data-check/question.ts'
import { canonicalize } from '../../shared/kernel/canonical.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import type { Delegation } from '../../shared/seal/delegation.ts'
import { detach } from '../../shared/seal/detached-jws.ts'
import { delegationType, everyTenant, questionType } from '../../shared/seal/format.ts'
import { signingInput } from '../../shared/seal/jws.ts'
import {
  receiptHead,
  receiptInput,
  receiptText,
  type SealingSession,
} from '../../shared/seal/receipt.ts'
import { derToP1363 } from '../kms/ecdsa-signature.ts'
import type { Kms } from '../kms/kms.ts'
import { thumbprint } from '../kms/public-key.ts'
import { newRecordKey, type RecordKey, type RecordPlace } from './record-key.ts'
import type { SealKey } from './seal-keys.ts'

/** In the thread pool: a signature takes longer than the rest of the sealing. */
const signInPool = promisify(signBytes)

/** A session is replaced after 15 minutes and, should KMS be out, may go on for 30. */
const renewAfter = 15 * 60_000
const validFor = 30 * 60_000
/** A session begins a little in the past: requests in flight and clocks do not keep strict order. */
const clockSlack = 60_000

/** The KMS keys of a session, by KMS key id. */
export interface SessionKeys {
  readonly sealKeyId: string
  readonly wrappingKeyId: string
  readonly indexKeyId: string
  /** The kinds of statement it may seal; with `question` it may ask departments. */
  readonly kinds: readonly string[]
  /** The public half of the seal key, which names it in the delegation. */
  readonly sealKey: () => Promise<SealKey>
}

/**
 * What an instance seals with between two visits to KMS. Its keys stay in here: the private key and the
 * wrapping key of a session are never written anywhere in clear.
 */
export interface SealSession extends SealingSession {
  /** The session's wrapping key, wrapped by KMS under `wrappingContext`. */
  readonly wrappedKey: Buffer
  /** Milliseconds since 1970. */
  readonly from: number
  readonly renewAt: number
  readonly endsAt: number
  /** Seals a statement: the ES256 signature to be stored, and the receipt it completes. */
  seal(statement: string): Promise<{ readonly signature: Buffer; readonly receipt: string }>
  /** Signs a question to a department: the detached JWS of its body (RFC 7515 appendix F). */
  signQuestion(body: string, claims: QuestionClaims): Promise<string>
  /** Signs a list of statuses: a compact JWS (Token Status List §5.1). */
  signStatusList(claims: string): Promise<string>
  /** HMAC-SHA-256 under the index key, the same in every session; the parts are kept apart. */
  blind(...parts: string[]): Buffer
  /** A key for the personal data of one new record. */
  newRecordKey(place: RecordPlace): { readonly key: RecordKey; readonly wrapped: Buffer }
}

/** The context a session's wrapped key is bound to. */
export function wrappingContext(sessionId: string) {
  return { use: 'record-keys', session: sessionId }
}

/**
 * Starts a session: three KMS calls, side by side where they can be.
 *
 * @param now milliseconds since 1970
 * @throws UnavailableError when KMS cannot be used
 */
export async function startSession(kms: Kms, keys: SessionKeys, now: number): Promise<SealSession> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = thumbprint({ x, y })
  const claims: Delegation = {
    v: 1,
    key: { kty: 'EC', crv: 'P-256', x, y },
    kinds: [...keys.kinds],
    tenants: [everyTenant],
    from: toInstant(now - clockSlack),
    until: toInstant(now + validFor),
  }
  const [delegation, wrapping, indexKey] = await Promise.all([
    signDelegation(kms, keys, claims),
    kms.dataKey(keys.wrappingKeyId, wrappingContext(id)),
    indexKeyOf(kms, keys.indexKeyId),
  ])
  const head = receiptHead({ id, delegation })
  const sign = (input: string) =>
    signInPool('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return {
    id,
    delegation,
    wrappedKey: wrapping.wrapped,
    from: now - clockSlack,
    renewAt: now + renewAfter,
    endsAt: now + validFor,
    async seal(statement) {
      const input = receiptInput(head, statement)
      const signature = await sign(input)
      return { signature, receipt: receiptText(input, signature) }
    },
    async signQuestion(body, claims) {
      const header = { alg: 'ES256', delegation, kid: id, typ: questionType, ...claims }
      const input = signingInput(canonicalize(header), body)
      return detach(receiptText(input, await sign(input)))
    },
    async signStatusList(claims) {
      const header = { alg: 'ES256', delegation, kid: id, typ: statusListType }
      const input = signingInput(canonicalize(header), claims)
      return receiptText(input, await sign(input))
    },
    blind: blinding(indexKey),
    newRecordKey: (place) => newRecordKey(wrapping.key, place),
  }
}

/** The key of all blind indexes, the same in every session. */
const indexKeyOf = (kms: Kms, keyId: string) =>
  kms.mac(keyId, Buffer.from('jianzheng blind index v1'))

/** Blind indexes without a session, for who seals nothing. */
export async function blindIndex(kms: Kms, keyId: string): Promise<SealSession['blind']> {
  return blinding(await indexKeyOf(kms, keyId))
}

const blinding =
  (indexKey: Buffer): SealSession['blind'] =>
  (...parts) =>
    createHmac('sha256', indexKey).update(JSON.stringify(parts)).digest()

async function signDelegation(kms: Kms, keys: SessionKeys, claims: Delegation): Promise<string> {
  const { kid } = await keys.sealKey()
  const header = canonicalize({ alg: 'ES256', kid, typ: delegationType })
  const input = signingInput(header, canonicalize(claims))
  const signature = derToP1363(await kms.sign(keys.sealKeyId, Buffer.from(input)))
  return `${input}.${signature.toString('base64url')}`
}

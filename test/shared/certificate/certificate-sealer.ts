import { createHash, randomBytes, sign } from 'node:crypto'
import type { CertificateStatement } from '../../../shared/certificate/certificate-statement.ts'
import { type Disclosed, digestOf, disclosureOf } from '../../../shared/certificate/disclosure.ts'
import { certificateText } from '../../../shared/certificate/open-certificate.ts'
import {
  emptyStatuses,
  statusListType,
  withStatus,
} from '../../../shared/certificate/status-list.ts'
import { statusListClaims } from '../../../shared/certificate/status-list-token.ts'
import { canonicalize, type Json } from '../../../shared/kernel/canonical.ts'
import { addDays, toInstant } from '../../../shared/kernel/instant.ts'
import { casePreimage, delegationType, statusListKind } from '../../../shared/seal/format.ts'
import { signingInput } from '../../../shared/seal/jws.ts'
import { receiptHead, receiptInput, receiptText } from '../../../shared/seal/receipt.ts'
import { toReference } from '../../../shared/seal/reference.ts'
import type { KeySet } from '../../../shared/verify/index.ts'
import { type Key, newKey } from '../../infra/portal/sealing.ts'

/** Seals certificates and lists of what became of them as the platform does, for which it needs no platform. */
export interface CertificateSealer {
  readonly keys: KeySet
  certificate(fields: readonly Disclosed[], about?: Partial<CertificateStatement>): Promise<Sealed>
  /** A list in which these indexes are not valid. */
  statusList(listed: readonly Listed[], about?: Partial<ListPlace>): Promise<string>
  /** The receipt of any statement. */
  receipt(statement: Json): string
  /** Any claims, under a header of any type. */
  sign(claims: string, typ?: string): string
}

export interface Sealed {
  readonly text: string
  readonly receipt: string
  readonly disclosures: readonly string[]
  readonly statement: CertificateStatement
  /** SHA-256 of the statement, as the code on the certificate has it. */
  readonly seal: string
}

export type Listed = readonly [index: number, status: Parameters<typeof withStatus>[2]]

interface ListPlace {
  readonly uri: string
  readonly now: number
}

interface Leave {
  readonly kinds: readonly string[]
  readonly from: number
  readonly until: number
}

export const listAddress = 'https://jz.example/v1/certificates/status/yanxi-0'

const hour = 3_600_000
const inAnHour = (): Leave => ({
  kinds: ['certificate', 'certificate-step', statusListKind],
  from: Date.now() - hour,
  until: Date.now() + hour,
})

export async function newCertificateSealer(leave: Partial<Leave> = {}): Promise<CertificateSealer> {
  const [sealKey, session] = await Promise.all([newKey(), newKey()])
  const by = { id: session.public.kid, delegation: delegate(sealKey, session, leave) }
  const sealText = (statement: string) => {
    const input = receiptInput(receiptHead(by), statement)
    return receiptText(input, es256(input, session))
  }
  const signAs = (claims: string, typ: string = statusListType) => {
    const header = { alg: 'ES256', delegation: by.delegation, kid: by.id, typ }
    const input = signingInput(canonicalize(header), claims)
    return receiptText(input, es256(input, session))
  }
  return {
    keys: { keys: [sealKey.public] },
    receipt: (statement) => sealText(canonicalize(statement)),
    async certificate(fields, about = {}) {
      const disclosures = fields.map((field) => disclosureOf(random(16), field))
      const statement = { ...stateAbout(), _sd: await digests(disclosures), ...about }
      const bytes = canonicalize(statement as unknown as Json)
      const receipt = sealText(bytes)
      const text = certificateText(receipt, disclosures)
      return { text, receipt, disclosures, statement, seal: sha256(bytes) }
    },
    async statusList(listed, { uri = listAddress, now = Date.now() } = {}) {
      const statuses = listed.reduce((all, [at, is]) => withStatus(all, at, is), emptyStatuses())
      return signAs(await statusListClaims({ uri, statuses, now, ttl: 300 }))
    },
    sign: signAs,
  }
}

function delegate(sealKey: Key, session: Key, leave: Partial<Leave>): string {
  const { kty, crv, x, y } = session.public
  const { kinds, from, until } = { ...inAnHour(), ...leave }
  const validity = { from: toInstant(from), until: toInstant(until) }
  const key = { kty, crv, x, y }
  const claims = canonicalize({ v: 1, key, kinds: [...kinds], tenants: ['*'], ...validity })
  const header = canonicalize({ alg: 'ES256', kid: sealKey.public.kid, typ: delegationType })
  const input = signingInput(header, claims)
  return receiptText(input, es256(input, sealKey))
}

function stateAbout(): Omit<CertificateStatement, '_sd'> {
  const issuedAt = toInstant(Date.now())
  return {
    v: 1,
    kind: 'certificate',
    reference: toReference(randomBytes(12)),
    tenant: 'yanxi',
    site: 'demo-school',
    origin: 'https://portal.example',
    item: 'family-planning-certificate',
    itemVersion: 1,
    language: 'zh-Hans',
    wording: random(32),
    case: sha256(casePreimage('demo-school', 'family-planning-certificate', 'YX2026-000123')),
    person: random(32),
    subject: random(32),
    assurance: 'real-name',
    capacity: 'self',
    number: '110105-1949-1231002-X',
    issuer: '延溪区卫生健康局',
    approvals: [
      { level: 'village', decision: random(32) },
      { level: 'town', skipped: 'all-from-data' },
      { level: 'district', decision: random(32) },
    ],
    issuedAt,
    expiresAt: addDays(issuedAt, 365),
    status: { status_list: { idx: 41, uri: listAddress } },
    _sd_alg: 'sha-256',
  }
}

const random = (bytes: number) => randomBytes(bytes).toString('base64url')
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url')
const digests = async (disclosures: readonly string[]) =>
  (await Promise.all(disclosures.map(digestOf))).sort()
const es256 = (input: string, key: Key): Buffer =>
  sign('sha256', Buffer.from(input), { key: key.private, dsaEncoding: 'ieee-p1363' })

import { createHash, randomBytes } from 'node:crypto'
import type { CertificateItem } from '../../shared/catalogue/item.ts'
import { areaAt } from '../../shared/certificate/area.ts'
import type { CertificateStatement } from '../../shared/certificate/certificate-statement.ts'
import { disclosureOf } from '../../shared/certificate/disclosure.ts'
import { certificateNumber } from '../../shared/certificate/number.ts'
import { statusesInList } from '../../shared/certificate/status-list.ts'
import type { Json } from '../../shared/kernel/canonical.ts'
import { addDays, dayInChina, toInstant } from '../../shared/kernel/instant.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { RecordKey } from '../seal/record-key.ts'
import { counterKey } from '../table/keys.ts'
import type { RequestRecord, StoredCertificate } from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { makeDocument } from './keep-document.ts'
import { fieldsIn, sinceSent } from './opened.ts'
import type { CertificateBox } from './request-view.ts'
import { sealFor } from './seal-statement.ts'
import { hashStatement, takeStep } from './take-step.ts'

/** Which certificate of its district and year it is, and which of its tenant, both from 1. */
export interface Numbers {
  readonly sequence: number
  readonly place: number
}

/** Gives numbers out, to be used once or never. */
export async function giveNumbers(
  { table }: Pick<CertificateParts, 'table'>,
  { content: { about, standing } }: RequestRecord,
  now: number,
): Promise<Numbers> {
  const district = areaAt(standing.village, 'district')
  const [sequence, place] = await Promise.all([
    table.next(counterKey(`NUMBER#${about.tenant}#${district}#${yearOf(now)}`)),
    table.next(counterKey(`STATUS#${about.tenant}`)),
  ])
  return { sequence, place }
}

const yearOf = (now: number) => Number(dayInChina(now).slice(0, 4))

/** How far issuing has come. */
export interface Issuing {
  /** The request as it stands. */
  readonly record: RequestRecord
  /** Those for its certificate, where they were given out before. */
  readonly numbers?: Promise<Numbers> | undefined
  /** The document that is being made, when it was this that issued the certificate. */
  readonly document?: Promise<Buffer>
}

/**
 * Issues a certificate that every office has approved. Number and place in the status list are given out
 * first; should this break off, or another be first, they stay unused, and nothing is issued twice. Its
 * document is made while that is written, and is nobody's until then.
 */
export async function issueCertificate(
  parts: CertificateParts,
  { record, numbers }: Issuing,
  key: RecordKey,
  item: CertificateItem,
  now: number,
): Promise<Issuing> {
  const given = await (numbers ?? giveNumbers(parts, record, now))
  const certificate = await sealCertificate(parts, record, given, key, item, now)
  const document = makeDocument(parts, record, certificate, key, item)
  // Whoever waits for it hears of it; when another was first, nobody does.
  document.catch(() => undefined)
  const issued = await takeStep(parts, record, key, item, {
    action: 'issue',
    actor: { kind: 'system' },
    certificate,
    now,
  })
  return issued instanceof Refusal ? { record } : { record: issued, document }
}

async function sealCertificate(
  parts: CertificateParts,
  record: RequestRecord,
  { sequence, place }: Numbers,
  key: RecordKey,
  item: CertificateItem,
  now: number,
): Promise<StoredCertificate> {
  const { about, standing, platform } = record.content
  const district = areaAt(standing.village, 'district')
  const { list, index } = placeInLists(about.tenant, place)
  const disclosures = disclosuresOf(record, key, item)
  const issuedAt = toInstant(now)
  const statement: CertificateStatement = {
    ...about,
    kind: 'certificate',
    number: certificateNumber(district, yearOf(now), sequence),
    issuer: item.issuer,
    approvals: approvalsIn(record, item),
    issuedAt,
    expiresAt: addDays(issuedAt, item.validDays),
    status: { status_list: { idx: index, uri: statusListAddress(platform, list) } },
    _sd_alg: 'sha-256',
    _sd: disclosures.map(digestIn).sort(),
  }
  const box: CertificateBox = { disclosures, secret: randomBytes(16).toString('base64url') }
  return {
    number: statement.number,
    issuedAt,
    expiresAt: statement.expiresAt,
    list,
    index,
    seal: await sealFor(await parts.session(now), statement),
    box: key.encrypt('certificate', box as unknown as Json).toString('base64url'),
  }
}

/** As `digestOf`, but at once: in the thread pool, they would take as long as the seal. */
const digestIn = (disclosure: string) => createHash('sha256').update(disclosure).digest('base64url')

function placeInLists(tenant: string, place: number) {
  const list = `${tenant}-${Math.floor((place - 1) / statusesInList)}`
  return { list, index: (place - 1) % statusesInList }
}

/** Where the list is read that says whether a certificate was revoked. */
export const statusListAddress = (platform: string, list: string) =>
  `${platform}/v1/certificates/status/${list}`

/** The fields that stand on the certificate, in the order of the form, each with a salt of its own. */
function disclosuresOf(record: RequestRecord, key: RecordKey, item: CertificateItem): string[] {
  const fields = fieldsIn(record, key)
  return item.fields.flatMap(({ question, printed }) => {
    const value = fields.find(({ id }) => id === question.id)?.value
    if (!printed || value === undefined) return []
    return [disclosureOf(randomBytes(16).toString('base64url'), { name: question.id, value })]
  })
}

/** Each level's sealed decision since the request was last sent, or why the level was left out. */
function approvalsIn(
  { content }: RequestRecord,
  { levels }: CertificateItem,
): CertificateStatement['approvals'] {
  const approvals = sinceSent(content).filter(({ action }) => action === 'approve')
  return levels.flatMap(({ level }): CertificateStatement['approvals'] => {
    const skipped = content.standing.skipped.find((one) => one.level === level)
    if (skipped) return [{ level, skipped: skipped.reason }]
    const approval = approvals.find((step) => step.level === level)
    return approval ? [{ level, decision: hashStatement(approval.seal.statement) }] : []
  })
}

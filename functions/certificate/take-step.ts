import { createHash } from 'node:crypto'
import type { CertificateItem } from '../../shared/catalogue/item.ts'
import { areaAt, type Level } from '../../shared/certificate/area.ts'
import type { RequestedField } from '../../shared/certificate/requested-field.ts'
import type { Standing } from '../../shared/certificate/standing.ts'
import {
  type Actor,
  type CertificateAction,
  type StepRefusal,
  stepOf,
} from '../../shared/certificate/step.ts'
import type { CertificateStepStatement } from '../../shared/certificate/step-statement.ts'
import { addDays, type Instant, toInstant } from '../../shared/kernel/instant.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { RecordKey } from '../seal/record-key.ts'
import { changeRequest } from '../table/change-request.ts'
import {
  officeQueue,
  type QueuePlace,
  type RequestRecord,
  requestPlace,
  type StoredCertificate,
  type StoredStep,
  unfinishedQueue,
} from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { boxOfFields, fieldsIn, seenIn } from './opened.ts'
import { sealFor } from './seal-statement.ts'

/** How long a request that was sent may stand for the certificate in a form, in days. */
const standsForDays = 365

/** A step somebody wants to take. */
export interface Step {
  readonly action: CertificateAction
  readonly actor: Actor
  /** Of a member of staff, the number their office knows them by. */
  readonly staffNumber?: string
  readonly reason?: string
  /** The rule by which it is an approval given to several at once. */
  readonly together?: { readonly oneIn: number }
  /** The fields as they are sent; those that stand without it. */
  readonly fields?: readonly RequestedField[]
  /** The standing from which it is taken, where sending changes more than the state. */
  readonly from?: Standing
  /** What issuing adds. */
  readonly certificate?: StoredCertificate
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What taking a step needs. */
export type StepParts = Pick<CertificateParts, 'table' | 'session'>

/**
 * Takes a step: where it leads is decided by `stepOf`; the statement of it is sealed and written together with
 * the new standing, if nobody else took one meanwhile. Who comes second is told where the request stands now.
 */
export async function takeStep(
  parts: StepParts,
  record: RequestRecord,
  key: RecordKey,
  item: CertificateItem,
  step: Step,
): Promise<Outcome<RequestRecord>> {
  const { action, actor, certificate } = step
  const standing = stepOf(step.from ?? record.content.standing, action, actor, item.levels)
  if (typeof standing === 'string') return refusal(standing, record)
  const fields = step.fields ?? fieldsIn(record, key)
  const stored = await sealStep(parts, record, key, { ...step, fields }, standing)
  const turn = turnOf(standing, item, stored.at)
  const { dueAt: _, remindAt: __, ...kept } = record.content
  const content = {
    ...kept,
    standing,
    fields: boxOfFields(fields, key),
    steps: [...kept.steps, stored],
    ...turn,
    ...(certificate && { certificate }),
  }
  const { queue: ___, recordKey, ...rest } = record
  const queue = queueOf(
    record.reference,
    standing,
    item,
    content.about.tenant,
    turn?.dueAt ?? stored.at,
  )
  // Withdrawn, what was obtained for it goes: its key is taken away (PIPL Article 47). The seals stay.
  const held = action !== 'withdraw' && recordKey && { recordKey }
  const to = { ...rest, content, ...(queue && { queue }), ...held }
  const { record: stands, isWritten } = await changeRequest(parts.table, record, to)
  return isWritten
    ? stands
    : new Refusal('request-moved-on', { state: stands.content.standing.state })
}

function refusal(why: StepRefusal, { content }: RequestRecord): Refusal {
  switch (why) {
    case 'wrong-state':
      return new Refusal('request-moved-on', { state: content.standing.state })
    case 'not-yours':
      return new Refusal('role-missing')
    default:
      return new Refusal(why)
  }
}

async function sealStep(
  { session }: StepParts,
  { content }: RequestRecord,
  key: RecordKey,
  step: Step & { readonly fields: readonly RequestedField[] },
  standing: Standing,
): Promise<StoredStep> {
  const { action, actor, staffNumber, reason, together, fields, now } = step
  const before = content.steps[content.steps.length - 1]
  const at = toInstant(now)
  const number = content.steps.length + 1
  const level = actor.kind === 'staff' ? levelOf(content.standing, actor) : undefined
  const statement: CertificateStepStatement = {
    ...content.about,
    kind: 'certificate-step',
    step: number,
    ...(before && { before: hashStatement(before.seal.statement) }),
    action,
    actor: sealedActor(content.about.person, actor, level),
    seen: seenIn(fields, content.steps.length, key),
    state: standing.state,
    ...(standing.level && { level: standing.level }),
    skipped: standing.skipped.map((one) => ({ ...one })),
    ...(together && { together }),
    ...(reason && { reason: key.commit('reason', reason) }),
    at,
    expiresAt: addDays(at, standsForDays),
  }
  return {
    action,
    at,
    by: actor.kind,
    ...(level && { level }),
    ...(actor.kind === 'staff' && { account: actor.account }),
    ...(staffNumber && { staffNumber }),
    ...(reason && { reason: key.encrypt(`reason ${number}`, { reason }).toString('base64url') }),
    ...(together && { together }),
    seal: await sealFor(await session(now), statement),
  }
}

/** At which level somebody acts: the one whose turn it is, or of the office that issued it. */
function levelOf({ level }: Standing, { postings }: Extract<Actor, { kind: 'staff' }>): Level {
  return level ?? postings[0]?.level ?? 'district'
}

function sealedActor(
  person: string,
  actor: Actor,
  level: Level | undefined,
): CertificateStepStatement['actor'] {
  switch (actor.kind) {
    case 'citizen':
      return { kind: 'citizen', person }
    case 'staff':
      return { kind: 'staff', account: actor.account, level: level ?? 'district' }
    case 'system':
      return { kind: 'system' }
  }
}

/** By when the office whose turn it is has to decide, and from when on it is reminded. */
function turnOf(
  { state, level }: Standing,
  { levels }: CertificateItem,
  at: Instant,
): { readonly dueAt: Instant; readonly remindAt: Instant } | undefined {
  const days = state === 'at-level' && levels.find((rule) => rule.level === level)?.days
  if (!days) return undefined
  // The last third of the time, and never less than a day.
  return {
    dueAt: addDays(at, days),
    remindAt: addDays(at, days - Math.max(1, Math.ceil(days / 3))),
  }
}

function queueOf(
  reference: string,
  { state, level, village }: Standing,
  { agency }: CertificateItem,
  tenant: string,
  at: Instant,
): QueuePlace | undefined {
  const place = requestPlace(at, reference)
  if (state === 'at-level' && level) {
    return { queue: officeQueue(tenant, agency, areaAt(village, level)), place }
  }
  // What is issued waits until its document is made, what is not in force any more until that is listed.
  return ['sealing', 'issued', 'revoked', 'superseded'].includes(state)
    ? { queue: unfinishedQueue, place }
    : undefined
}

/** By which one statement names another. */
export const hashStatement = (statement: string) =>
  createHash('sha256').update(statement).digest('base64url')

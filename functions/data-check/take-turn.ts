import { randomUUID } from 'node:crypto'
import type { DataCheck } from '../../shared/api/data-check.ts'
import type { DataCheckItem } from '../../shared/catalogue/item.ts'
import type { CheckSource, LetterSource, Source } from '../../shared/data-check/source.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import type { KeySet } from '../../shared/verify/verify-header.ts'
import type { PublishedItem } from '../catalogue/published-item.ts'
import type { RecordKey, RecordPlace } from '../seal/record-key.ts'
import type { RecordedSession } from '../seal/session-record.ts'
import { type Attributes, text } from '../table/attributes.ts'
import {
  type CheckRecord,
  type CheckTurn,
  disputeAttributes,
  ofDispute,
  type StoredDispute,
  toCheckRecord,
  turnAttributes,
} from '../table/check-record.ts'
import { checkKey } from '../table/keys.ts'
import { type Askers, askChain, type ChainEnd } from './ask-chain.ts'
import { checkView, consentIn, receiptIn } from './check-view.ts'
import { openRight, type People, type Right } from './right.ts'
import { type SettleParts, settleCheck } from './settle.ts'
import type { FindSource } from './sources.ts'

/**
 * How long one request may go on asking, and how long its turn holds in case it breaks off, in
 * milliseconds. API Gateway gives up after 30 seconds.
 */
const asksFor = 12_000
const turnFor = 28_000

/** How long to wait before departments that did not say yes are asked the same again, in milliseconds. */
const askAgainAfter = 60_000

/** How many askings a check remembers, the latest ones. */
const askingsKept = 40

export interface TurnParts extends SettleParts {
  readonly clock: () => number
  readonly askers: Askers
  readonly findSource: FindSource
  findItem(id: string, now: number): Promise<PublishedItem | undefined>
  findSession(id: string): Promise<RecordedSession>
  unwrapRecordKey(session: string, wrapped: Buffer, place: RecordPlace): Promise<RecordKey>
  keySet(): Promise<KeySet>
}

/** A turn that begins now: whoever holds it asks, and nobody else until it ends. */
export function newTurn(now: number): Required<Pick<CheckTurn, 'turn' | 'turnEndsAt'>> {
  return { turn: randomUUID(), turnEndsAt: toInstant(now + turnFor) }
}

/** Whether a chain broke off and may be taken up by whoever comes. */
export function isLeft({ state, turnEndsAt }: CheckRecord, now: number): boolean {
  return state === 'asking' && (!turnEndsAt || turnEndsAt <= toInstant(now))
}

/** Whether departments that did not say yes may be asked once more, because the person asks for it. */
export function mayAskAgain(record: CheckRecord, isNo: boolean, now: number): boolean {
  const { state, askings, redeemedAt } = record
  const last = askings[askings.length - 1]
  const isOpen = state === 'unknown' || (state === 'answered' && isNo && !redeemedAt)
  return isOpen && (!last || Date.parse(last.at) + askAgainAfter <= now)
}

/**
 * Takes the turn on a check that stands, from all who come at the same moment one.
 *
 * @param startsOver whether sources that were asked already are asked again
 * @param disputes why the answer that stands is set aside; a clerk is asked then
 * @returns where it stands then
 */
export async function takeTurn(
  parts: TurnParts,
  record: CheckRecord,
  startsOver: boolean,
  now: number,
  disputes?: StoredDispute,
): Promise<DataCheck> {
  const turn = newTurn(now)
  const { answer: _, dueAt, dispute: standing, ...kept } = record
  // It was about an answer that is none any more when all are asked again.
  const dispute = startsOver ? undefined : (disputes ?? standing)
  const taken: CheckRecord = { ...kept, ...turn, ...(dispute && { dispute }), state: 'asking' }
  const seen = { state: text(record.state), ...(record.turn && { turn: text(record.turn) }) }
  const before = await parts.table.change(
    checkKey(record.reference),
    {
      set: { ...turnAttributes(taken), ...(dispute && disputeAttributes(dispute)) },
      remove: [
        ...['answerSession', 'answerStatement', 'answerSignature', 'dueAt'],
        ...(dispute ? [] : ofDispute),
      ],
    },
    { equal: seen, absent: ['withdrawnAt', 'redeemedAt', ...(record.turn ? [] : ['turn'])] },
  )
  if (before) return checkView(toCheckRecord(before), parts.findSession)
  return ask(parts, taken, startsOver, now)
}

/** Asks what the consent allows, and writes what came of it, if the turn is still ours. */
export async function ask(
  parts: TurnParts,
  record: CheckRecord,
  startsOver: boolean,
  now: number,
): Promise<DataCheck> {
  const [right, item] = await Promise.all([rightIn(parts, record, now), itemOf(parts, record, now)])
  const sources = await sourcesLeft(parts, item, startsOver ? undefined : record)
  const end: ChainEnd = right
    ? await askChain(sources, right, parts.askers, parts.clock, now + asksFor)
    : { last: { outcome: 'unknown' }, askings: [] }
  const askings = [...record.askings, ...end.askings].slice(-askingsKept)
  const turn = { turn: text(record.turn ?? '') }
  // What was asked before this start is forgotten here, or it would be passed over when it goes on.
  const since = startsOver ? end.askings : askings
  if (!end.last) return leave(parts, { ...record, askings: since }, turn)
  const to = { askings, ...outcomeOf(end, item) }
  const { record: settled } = await settleCheck(parts, record, to, turn, parts.clock())
  return checkView(settled, parts.findSession)
}

/** The item as it is now: which sources there are is ours to change, whom they may serve is not. */
export async function itemOf(
  parts: Pick<TurnParts, 'findItem'>,
  record: CheckRecord,
  now: number,
): Promise<DataCheckItem | undefined> {
  const published = await parts.findItem(consentIn(record).item, now)
  return published?.item.disposition === 'data-check' ? published.item : undefined
}

/** @param record what was asked before, and is not asked again; without it all are asked */
async function sourcesLeft(
  { findSource }: TurnParts,
  item: DataCheckItem | undefined,
  record: CheckRecord | undefined,
): Promise<CheckSource[]> {
  const { dispute, askings = [] } = record ?? {}
  if (dispute) return clerksOf({ findSource }, item, dispute.department)
  const asked = askings.map(({ source }) => source)
  const left = (item?.sources ?? []).filter((id) => !asked.includes(id))
  const found = await Promise.all(left.map(findSource))
  return found.filter(answersYesOrNo)
}

const answersYesOrNo = (source: Source | undefined): source is CheckSource =>
  source !== undefined && source.kind !== 'record'

/** The sources of an item by which the clerks of a department are asked. */
export async function clerksOf(
  { findSource }: Pick<TurnParts, 'findSource'>,
  item: DataCheckItem | undefined,
  department: string,
): Promise<LetterSource[]> {
  const found = await Promise.all((item?.sources ?? []).map(findSource))
  return found
    .filter((source) => source?.kind === 'letter')
    .filter((source) => source.department === department)
}

function outcomeOf({ last, source }: ChainEnd, item: DataCheckItem | undefined) {
  switch (last?.outcome) {
    case 'yes':
    case 'no': {
      if (!source || !item) return {}
      const { validDays } = item
      return { said: { answer: last.outcome, asOf: last.asOf, source, validDays } }
    }
    case 'pending':
      return { dueAt: last.dueAt }
    default:
      return {}
  }
}

/** The time is up: whoever comes next goes on with the sources that are left. */
async function leave(parts: TurnParts, record: CheckRecord, equal: Attributes): Promise<DataCheck> {
  const { turnEndsAt: _, ...left } = record
  const change = { set: turnAttributes(left), remove: ['turnEndsAt'] }
  await parts.table.change(checkKey(record.reference), change, { equal, absent: ['withdrawnAt'] })
  return checkView(left, parts.findSession)
}

/** What opens the personal data of a record. */
export type OpeningParts = Pick<TurnParts, 'findSession' | 'unwrapRecordKey' | 'keySet'>

/** The key of a record's personal data; `undefined` once they are erased. */
export async function recordKeyOf(
  { unwrapRecordKey }: Pick<OpeningParts, 'unwrapRecordKey'>,
  record: CheckRecord,
): Promise<RecordKey | undefined> {
  const { recordKey, consent } = record
  if (!recordKey) return undefined
  const { tenant, reference } = consentIn(record)
  return unwrapRecordKey(consent.session, recordKey, { tenant, reference })
}

/** The right that the consent of a record gives, with the people it was given by and for. */
export async function rightIn(
  parts: OpeningParts,
  record: CheckRecord,
  now: number,
): Promise<Right | undefined> {
  const { personBox } = record
  const [key, consent, keys] = await Promise.all([
    recordKeyOf(parts, record),
    receiptIn(record.consent, parts.findSession),
    parts.keySet(),
  ])
  if (!key || !personBox) return undefined
  const people = key.decrypt('person', personBox) as unknown as People
  return openRight(consent, keys, people, key, now)
}

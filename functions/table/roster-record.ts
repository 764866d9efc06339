import type { RosterCounts } from '../../shared/api/roster.ts'
import {
  type Attributes,
  binary,
  binaryOf,
  number,
  numberOf,
  optionalTextOf,
  text,
  textOf,
} from './attributes.ts'
import type { StoredSeal } from './check-record.ts'
import { keyAttributes, rosterKey } from './keys.ts'

/** What came of one part of a roster in a run. */
export interface ChunkTally {
  readonly run: number
  readonly counts: RosterCounts
  /** Of how many the outcome is another than in the run before. */
  readonly changed: number
}

/** A run of the check, with what was sealed before anybody was asked. */
export interface StoredRun {
  readonly number: number
  readonly startedAt: string
  readonly endedAt?: string
  readonly seal: StoredSeal
}

/**
 * The record of a roster. Each part of it has an attribute of its own for its commitment, and one for what
 * came of it: parts arrive and are checked in any order, twice and at the same time, and are counted once.
 */
export interface RosterRecord {
  readonly reference: string
  readonly tenant: string
  readonly department: string
  readonly item: string
  readonly createdAt: string
  readonly ttl: number
  readonly rows: number
  readonly chunks: number
  /** The seal session whose key wraps the record's own. */
  readonly session: string
  /** Gone once the roster is erased. */
  readonly recordKey?: Buffer
  readonly label: Buffer
  /** Salted commitment of each part that arrived. */
  readonly commitments: ReadonlyMap<number, string>
  readonly tallies: ReadonlyMap<number, ChunkTally>
  readonly run?: StoredRun
}

export const commitmentAttribute = (chunk: number) => `c${chunk}`
export const tallyAttribute = (chunk: number) => `t${chunk}`

/** By which the index `by-queue` is read: the rosters of a department, by when they were begun. */
export const rosterQueue = (tenant: string, department: string) => `ROSTERS#${tenant}#${department}`

/** A roster that was just begun. */
export function rosterAttributes(
  record: Omit<RosterRecord, 'commitments' | 'tallies' | 'run'> & { readonly recordKey: Buffer },
): Attributes {
  const { reference, tenant, department, createdAt } = record
  return {
    ...keyAttributes(rosterKey(reference)),
    reference: text(reference),
    tenant: text(tenant),
    department: text(department),
    item: text(record.item),
    createdAt: text(createdAt),
    ttl: number(record.ttl),
    rows: number(record.rows),
    chunks: number(record.chunks),
    session: text(record.session),
    recordKey: binary(record.recordKey),
    label: binary(record.label),
    queue: text(rosterQueue(tenant, department)),
    place: text(`${createdAt}#${reference}`),
  }
}

/** What beginning a run writes. */
export function runAttributes({ number: run, startedAt, seal }: StoredRun): Attributes {
  return {
    run: number(run),
    startedAt: text(startedAt),
    statementSession: text(seal.session),
    statement: text(seal.statement),
    signature: binary(seal.signature),
  }
}

export function tallyText({ run, counts, changed }: ChunkTally): string {
  return [run, counts.yes, counts.no, counts.unknown, changed].join(' ')
}

export function toRosterRecord(record: Attributes): RosterRecord {
  const chunks = numberOf(record, 'chunks')
  const endedAt = optionalTextOf(record, 'endedAt')
  return {
    reference: textOf(record, 'reference'),
    tenant: textOf(record, 'tenant'),
    department: textOf(record, 'department'),
    item: textOf(record, 'item'),
    createdAt: textOf(record, 'createdAt'),
    ttl: numberOf(record, 'ttl'),
    rows: numberOf(record, 'rows'),
    chunks,
    session: textOf(record, 'session'),
    ...('recordKey' in record && { recordKey: binaryOf(record, 'recordKey') }),
    label: binaryOf(record, 'label'),
    commitments: perChunk(record, chunks, commitmentAttribute, (said) => said),
    tallies: perChunk(record, chunks, tallyAttribute, toTally),
    ...('run' in record && {
      run: {
        number: numberOf(record, 'run'),
        startedAt: textOf(record, 'startedAt'),
        ...(endedAt && { endedAt }),
        seal: {
          session: textOf(record, 'statementSession'),
          statement: textOf(record, 'statement'),
          signature: binaryOf(record, 'signature'),
        },
      },
    }),
  }
}

function perChunk<Value>(
  record: Attributes,
  chunks: number,
  name: (chunk: number) => string,
  read: (said: string) => Value,
): ReadonlyMap<number, Value> {
  const found = new Map<number, Value>()
  for (let chunk = 0; chunk < chunks; chunk++) {
    const said = optionalTextOf(record, name(chunk))
    if (said !== undefined) found.set(chunk, read(said))
  }
  return found
}

function toTally(said: string): ChunkTally {
  const [run = 0, yes = 0, no = 0, unknown = 0, changed = 0] = said.split(' ').map(Number)
  return { run, counts: { yes, no, unknown }, changed }
}

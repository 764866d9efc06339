import type { KeySet } from '../../shared/verify/verify-header.ts'
import { type Environment, required } from '../aws/settings.ts'
import type { Kms } from '../kms/kms.ts'
import { remember } from '../table/remember.ts'
import type { Table } from '../table/table.ts'
import type { RecordKey, RecordPlace } from './record-key.ts'
import { sealKeyring } from './seal-keys.ts'
import { type FindSession, sessionFinder } from './session-record.ts'
import { recordKeyUnwrapper } from './unwrap-record-key.ts'

/** What opens again what was sealed, whoever sealed it. */
export interface Opening {
  readonly findSession: FindSession
  unwrapRecordKey(session: string, wrapped: Buffer, place: RecordPlace): Promise<RecordKey>
  keySet(): Promise<KeySet>
}

/** How long a deployment's keys are remembered, in seconds. */
const heldFor = 3600

/** By the keys that a function's environment names. */
export function opening(environment: Environment, kms: Kms, table: Table): Opening {
  const findSession = sessionFinder(table)
  const sealKeys = sealKeyring(kms, required(environment, 'SEAL_KEY_ID').split(' '))
  // The same object as long as it is remembered: verified delegations are remembered by it.
  const keySet = remember(heldFor, async () => ({ keys: [...(await sealKeys())] }))
  return {
    findSession,
    unwrapRecordKey: recordKeyUnwrapper(kms, required(environment, 'WRAPPING_KEY_ID'), findSession),
    keySet: () => keySet('all'),
  }
}

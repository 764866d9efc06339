import { type Environment, required } from '../aws/settings.ts'
import { logRequest, nameOf } from '../http/log.ts'
import type { Kms } from '../kms/kms.ts'
import type { Table } from '../table/table.ts'
import { sealKeyFinder } from './seal-keys.ts'
import { type SealSession, startSession } from './session.ts'
import { sessionKeeper } from './session-keeper.ts'
import { recordSession } from './session-record.ts'

/**
 * Keeps the session that a function seals with, by the keys its environment names; each is on record before
 * it seals anything.
 *
 * @param kinds of statements it may seal
 */
export function ownSession(
  environment: Environment,
  kms: Kms,
  table: Table,
  kinds: readonly string[],
): (now: number) => Promise<SealSession> {
  const [sealKeyId = ''] = required(environment, 'SEAL_KEY_ID').split(' ')
  const findSealKey = sealKeyFinder(kms)
  const keys = {
    sealKeyId,
    wrappingKeyId: required(environment, 'WRAPPING_KEY_ID'),
    indexKeyId: required(environment, 'INDEX_KEY_ID'),
    kinds,
    sealKey: () => findSealKey(sealKeyId),
  }
  return sessionKeeper(
    async (now) => {
      const started = await startSession(kms, keys, now)
      await recordSession(table, started)
      return started
    },
    (error) => logRequest({ requestId: 'none', endpoint: 'seal-session', error: nameOf(error) }),
  )
}

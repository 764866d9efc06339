import type { Kms } from '../kms/kms.ts'
import { remember } from '../table/remember.ts'
import { type RecordKey, type RecordPlace, recordKeyFrom } from './record-key.ts'
import { wrappingContext } from './session.ts'
import type { FindSession } from './session-record.ts'

/** How long an instance may hold a session's wrapping key it had unwrapped, in seconds. */
const heldFor = 900

/** Unwraps record keys; KMS is asked once for each seal session, not for each record. */
export function recordKeyUnwrapper(kms: Kms, wrappingKeyId: string, findSession: FindSession) {
  const wrappingKey = remember(heldFor, async (sessionId) => {
    const { wrappedKey } = await findSession(sessionId)
    return kms.unwrap(wrappingKeyId, wrappedKey, wrappingContext(sessionId))
  })
  return async (session: string, wrapped: Buffer, place: RecordPlace): Promise<RecordKey> =>
    recordKeyFrom(wrapped, await wrappingKey(session), place)
}

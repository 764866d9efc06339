import type { SealSession } from './session.ts'

/** How long to leave KMS alone after it failed while a session is still in force, in milliseconds. */
const retryAfter = 10_000

/**
 * Keeps one session at hand. While it is in force nobody waits for KMS: renewal goes on behind, and a
 * KMS outage shorter than a session stops nothing. What it hands out is in force at `now`, also when a
 * renewal was frozen with its instance and ends long after it began.
 *
 * @param start starts a session; called by one asker at a time
 * @param failed told of a renewal that failed behind the askers' backs
 * @throws what `start` throws, when no session is in force
 */
export function sessionKeeper(
  start: (now: number) => Promise<SealSession>,
  failed: (error: unknown) => void,
): (now: number) => Promise<SealSession> {
  let session: SealSession | undefined
  let starting: Promise<SealSession> | undefined
  let notBefore = 0

  function renew(now: number): Promise<SealSession> {
    starting ??= start(now)
      .then((started) => {
        session = started
        return started
      })
      .finally(() => {
        starting = undefined
      })
    return starting
  }

  return async (now) => {
    if (!session || !isInForce(session, now)) {
      // The first may be a renewal that others began when it was another time.
      const renewed = await renew(now)
      return isInForce(renewed, now) ? renewed : renew(now)
    }
    if (now >= session.renewAt && now >= notBefore) {
      notBefore = now + retryAfter
      renew(now).catch(failed)
    }
    return session
  }
}

const isInForce = ({ from, endsAt }: SealSession, now: number) => from <= now && now < endsAt

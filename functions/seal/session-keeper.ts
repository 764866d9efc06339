import type { SealSession } from './session.ts'

/** How long to leave KMS alone after it failed while a session is still in force, in milliseconds. */
const retryAfter = 10_000

/**
 * Keeps one session at hand. While it is in force nobody waits for KMS: renewal goes on behind, and a
 * KMS outage shorter than a session stops nothing.
 *
 * @param start starts a session; called by one asker at a time
 * @throws what `start` throws, when no session is in force
 */
export function sessionKeeper(
  start: (now: number) => Promise<SealSession>,
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
    if (!session || now >= session.endsAt) return renew(now)
    if (now >= session.renewAt && now >= notBefore) {
      notBefore = now + retryAfter
      renew(now).catch(() => undefined)
    }
    return session
  }
}

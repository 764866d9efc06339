import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge, ProofOfWork } from '../../shared/api/identity.ts'

/** What a proof of work is for; it is worth nothing elsewhere. */
export interface WorkPlace {
  readonly site: string
  readonly case: string
}

/** Makes work for browsers and tells whether it was done. Times are milliseconds since 1970. */
export interface Work {
  challenge(place: WorkPlace, now: number): Promise<Challenge>
  isDone(proof: ProofOfWork, place: WorkPlace, now: number): Promise<boolean>
}

const lifeSeconds = 600

/** How much work: `cost` iterations of PBKDF2 for each counter, up to one between `fewest` and `most`. */
export interface Effort {
  readonly cost: number
  readonly fewest: number
  readonly most: number
}

/**
 * Done behind the notice, which takes longer to read. Measured in Chromium on two shared cores, 250
 * counters: 0.3 to 0.9 s, and 2.3 to 3.7 s with the CPU slowed six times, as an old phone is; WebCrypto
 * works off the page's thread. One challenge costs us 4 ms, checking its solution nothing to speak of.
 */
const effortOfABrowser: Effort = { cost: 5000, fewest: 150, most: 250 }

/**
 * Proof of work by altcha-lib 2: the browser derives keys, one counter after the other, until it meets
 * the one that was chosen here, so that the work has an upper end.
 *
 * @param secret gives the same secret for the same purpose, whichever instance asks
 */
export function proofOfWork(
  secret: (purpose: string) => Promise<Buffer>,
  { cost, fewest, most }: Effort = effortOfABrowser,
): Work {
  async function secrets() {
    const [challenge, solution] = await Promise.all([
      secret('challenges v1'),
      secret('solutions v1'),
    ])
    return {
      hmacSignatureSecret: challenge.toString('base64url'),
      hmacKeySignatureSecret: solution.toString('base64url'),
    }
  }

  return {
    async challenge({ site, case: caseId }, now) {
      return (await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost,
        counter: randomInt(most, fewest),
        deriveKey,
        // Not the library's own `expiresAt`, which it compares with the machine's clock.
        data: { site, case: caseId, expiresAt: Math.floor(now / 1000) + lifeSeconds },
        ...(await secrets()),
      })) as Challenge
    },

    async isDone({ challenge, solution }, place, now) {
      const { data } = challenge.parameters
      if (data.site !== place.site || data.case !== place.case) return false
      if (data.expiresAt <= now / 1000) return false
      const { verified } = await verifySolution({
        challenge,
        solution: { counter: solution.counter, derivedKey: solution.derivedKey },
        deriveKey,
        ...(await secrets()),
      })
      return verified
    },
  }
}

import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import type { Challenge } from 'altcha-lib/types'

/**
 * Solves a challenge of `GET /v1/sites/{site}/challenge` with the browser's own cryptography, off the
 * main thread and in small pieces.
 *
 * @returns what `POST /v1/identities` takes as `proofOfWork`, or nothing when time ran out
 */
export async function solve(answer: object): Promise<object | undefined> {
  const challenge = answer as Challenge
  const solution = await solveChallenge({ challenge, deriveKey })
  return solution ? { challenge, solution } : undefined
}

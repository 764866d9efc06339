import { type KeyObject, verify } from 'node:crypto'
import { promisify } from 'node:util'
import { clockTolerance, maximumTokenLife } from '../../shared/identity/citizen-token.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import { type Jws, parseHeader } from '../../shared/seal/jws.ts'

const verifyInPool = promisify(verify)

/** The claims every token has; times are Unix seconds. */
export interface Timed {
  readonly iss: string
  readonly aud: string
  readonly iat: number
  readonly exp: number
}

/**
 * One algorithm, one explicit type, a key we have pinned: nothing else in the header is looked at, and
 * a header that brings a key or an extension of its own is refused.
 *
 * @returns the `kid`, or `undefined` when the header is not one of ours
 */
export function readHeader(head: string, type: string): string | undefined {
  const { alg, typ, kid, ...others } = parseHeader(head) ?? {}
  const isOurs = alg === 'ES256' && typ === type && Object.keys(others).length === 0
  return isOurs && typeof kid === 'string' ? kid : undefined
}

/** In the thread pool: an elliptic-curve check takes longer than the rest of the request. */
export function isSignedBy(
  key: KeyObject | undefined,
  { signedBytes, signature }: Pick<Jws, 'signedBytes' | 'signature'>,
): Promise<boolean> {
  if (!key) return Promise.resolve(false)
  return verifyInPool('sha256', signedBytes, { key, dsaEncoding: 'ieee-p1363' }, signature)
}

export function refuseByTime(claims: Timed, now: number): Refusal | undefined {
  if (claims.exp + clockTolerance <= now) return new Refusal('token-expired')
  const tooLong = claims.exp - claims.iat > maximumTokenLife
  const fromTheFuture = claims.iat > now + clockTolerance
  return tooLong || fromTheFuture || claims.exp <= claims.iat
    ? new Refusal('token-invalid')
    : undefined
}

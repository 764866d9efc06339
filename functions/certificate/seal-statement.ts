import { canonicalize, type Json } from '../../shared/kernel/canonical.ts'
import type { SealSession } from '../seal/session.ts'
import type { RequestSeal } from '../table/request-record.ts'

/** A statement with its signature, as it is stored with a request. */
export async function sealFor(session: SealSession, statement: object): Promise<RequestSeal> {
  // The cast: an optional member is there or is not, never undefined.
  const bytes = canonicalize(statement as Json)
  const { signature } = await session.seal(bytes)
  return { session: session.id, statement: bytes, signature: signature.toString('base64url') }
}

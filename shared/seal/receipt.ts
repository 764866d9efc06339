import { encodeBase64url } from '../kernel/base64url.ts'
import { canonicalize } from '../kernel/canonical.ts'
import { receiptType } from './format.ts'
import { signingInput } from './jws.ts'

/** The session that sealed a receipt: its key's thumbprint and the delegation to that key. */
export interface SealingSession {
  readonly id: string
  readonly delegation: string
}

/**
 * The bytes a session signs for a statement. They follow from the session and the statement alone, so
 * a receipt can be put together again from what is stored, byte for byte.
 */
export function receiptInput(session: SealingSession, statement: string): string {
  const { id, delegation } = session
  return signingInput(
    canonicalize({ alg: 'ES256', delegation, kid: id, typ: receiptType }),
    statement,
  )
}

/** The receipt: a compact JWS (RFC 7515 §7.1) over the statement. */
export function receiptText(
  session: SealingSession,
  statement: string,
  signature: Uint8Array,
): string {
  return `${receiptInput(session, statement)}.${encodeBase64url(signature)}`
}

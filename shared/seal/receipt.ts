import { encodeBase64url } from '../kernel/base64url.ts'
import { canonicalize } from '../kernel/canonical.ts'
import { receiptType } from './format.ts'
import { encodeText } from './jws.ts'

/** The session that sealed a receipt: its key's thumbprint and the delegation to that key. */
export interface SealingSession {
  readonly id: string
  readonly delegation: string
}

/** The first part of every receipt of a session: its protected header, base64url. */
export function receiptHead({ id, delegation }: SealingSession): string {
  return encodeText(canonicalize({ alg: 'ES256', delegation, kid: id, typ: receiptType }))
}

/**
 * The text a session signs for a statement (RFC 7515 §5.1). It follows from the session and the
 * statement alone, so a receipt can be put together again from what is stored, byte for byte.
 */
export function receiptInput(head: string, statement: string): string {
  return `${head}.${encodeText(statement)}`
}

/** The receipt: a compact JWS (RFC 7515 §7.1). */
export function receiptText(input: string, signature: Uint8Array): string {
  return `${input}.${encodeBase64url(signature)}`
}

/** The receipt of a stored statement and signature, put together again. */
export function receiptOf(
  session: SealingSession,
  record: { readonly statement: string; readonly signature: Uint8Array },
): string {
  return receiptText(receiptInput(receiptHead(session), record.statement), record.signature)
}

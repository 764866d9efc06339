import type { PublicJwk } from '../../../shared/identity/site.ts'
import { attach } from '../../../shared/seal/detached-jws.ts'
import { answerType } from '../../../shared/seal/format.ts'
import { isSignedBy } from '../../../shared/verify/signature.ts'

/**
 * Whether the bytes are signed, by a key we have pinned, as the answer to this very question. The header
 * has these members and no others, so that none can change what the signature covers (RFC 7797).
 */
export async function isAnswerTo(
  question: string,
  signature: unknown,
  body: Uint8Array,
  keys: readonly PublicJwk[],
): Promise<boolean> {
  const jws = attach(signature, body)
  if (!jws) return false
  const { alg, typ, kid, question: answered, ...others } = jws.header
  const isOurs = alg === 'ES256' && typ === answerType && Object.keys(others).length === 0
  if (!isOurs || answered !== question) return false
  return isSignedBy(
    keys.find((key) => key.kid === kid),
    jws,
  )
}

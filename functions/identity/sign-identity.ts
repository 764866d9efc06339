import { randomUUID } from 'node:crypto'
import type { IdentityRequest, TypedIdentity } from '../../shared/api/identity.ts'
import { maximumTokenLife } from '../../shared/identity/citizen-token.ts'
import {
  type TypedIdentityClaims,
  typedIdentityTokenType,
} from '../../shared/identity/typed-identity.ts'
import { canonicalize } from '../../shared/kernel/canonical.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { signingInput } from '../../shared/seal/jws.ts'
import { derToP1363 } from '../kms/ecdsa-signature.ts'
import type { Kms } from '../kms/kms.ts'
import type { KmsPublicKey } from '../kms/public-key.ts'

export type SignIdentity = (request: IdentityRequest, now: number) => Promise<TypedIdentity>

/**
 * Signs the token of a typed identity by a KMS key that nothing else is signed with.
 *
 * @param key its public half, which names it in the token
 * @param audience names this deployment; the token is by it and for it
 */
export function identitySigner(
  kms: Kms,
  keyId: string,
  key: () => Promise<KmsPublicKey>,
  audience: string,
): SignIdentity {
  return async ({ site, item, case: caseId, person, subject, assistant }, now) => {
    const iat = Math.floor(now / 1000)
    const exp = iat + maximumTokenLife
    const claims: TypedIdentityClaims = {
      iss: audience,
      aud: audience,
      site,
      iat,
      exp,
      jti: randomUUID(),
      item,
      case: caseId,
      person,
      ...(subject && { subject }),
      ...(assistant && { assistant }),
      assurance: 'self-asserted',
    }
    const { kid } = await key()
    const header = canonicalize({ alg: 'ES256', kid, typ: typedIdentityTokenType })
    const input = signingInput(header, JSON.stringify(claims))
    const signature = derToP1363(await kms.sign(keyId, Buffer.from(input)))
    const token = `${input}.${signature.toString('base64url')}`
    return { token, expiresAt: toInstant(exp * 1000) }
  }
}

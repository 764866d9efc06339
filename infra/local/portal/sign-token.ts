import { createPrivateKey, type KeyObject, randomUUID, sign } from 'node:crypto'
import type {
  Assistant,
  CitizenClaims,
  Person,
  SiteClaims,
} from '../../../shared/identity/citizen-token.ts'
import { child, parent } from './demo-people.ts'
import type { PortalForm } from './forms/index.ts'
import { portalSite } from './portal-site.ts'

/** The portal's own P-256 key as a private JWK; `kid` names its public half in the register. */
export interface SiteKey {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
  readonly d: string
  readonly kid: string
}

/** What a citizen's token is for. */
interface AskedOf {
  readonly item: string
  readonly caseId: string
  readonly about: PortalForm['about']
  /** Who asks, if it is not who is signed in at the demo. */
  readonly person?: Person
}

const lifetimeSeconds = 300

/** Signs what the platform asks of a site: tokens for its citizens, and its own calls. */
export class TokenSigner {
  private readonly key: KeyObject
  private readonly kid: string
  private readonly audience: string

  constructor(siteKey: SiteKey, audience: string) {
    this.key = createPrivateKey({ key: { ...siteKey }, format: 'jwk' })
    this.kid = siteKey.kid
    this.audience = audience
  }

  /**
   * Says that the parent who is signed in asks about an item in a case, for the child or for themselves.
   *
   * @param assistant who helps, at the counter
   */
  citizenToken(asked: AskedOf, assistant: Assistant | undefined): string {
    const { item, caseId, about, person = parent } = asked
    return this.sign('jz-citizen+jwt', {
      ...this.claims(),
      item,
      case: caseId,
      person: { name: person.name, idNumber: person.idNumber },
      ...(about === 'child' && { subject: { name: child.name, idNumber: child.idNumber } }),
      ...(assistant && { assistant }),
      assurance: 'real-name',
    } satisfies CitizenClaims)
  }

  /** For a call of the portal's server (`private_key_jwt`, RFC 7523). */
  siteToken(): string {
    return this.sign('jz-site+jwt', {
      ...this.claims(),
      sub: portalSite.id,
    } satisfies SiteClaims)
  }

  private claims() {
    const iat = Math.floor(Date.now() / 1000)
    const exp = iat + lifetimeSeconds
    return { iss: portalSite.id, aud: this.audience, iat, exp, jti: randomUUID() }
  }

  private sign(typ: string, claims: object): string {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
    const input = `${encode({ alg: 'ES256', typ, kid: this.kid })}.${encode(claims)}`
    const key = { key: this.key, dsaEncoding: 'ieee-p1363' } as const
    return `${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`
  }
}

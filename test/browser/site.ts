import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { Local } from '../../infra/local/start.ts'
import { citizenTokenType } from '../../shared/identity/citizen-token.ts'
import { type VerifiedReceipt, verifyReceipt } from '../../shared/verify/index.ts'

/** A site with a key of its own, as the platform knows it once registered. */
export interface TestSite {
  readonly id: string
  /** Tells the platform of the site, as ops do. */
  register(local: Local, origin: string): Promise<void>
  /** Signs a citizen token, good for five minutes unless the claims say otherwise. */
  token(claims: object): Promise<string>
  /** What the site's server makes of a receipt for one of its cases. */
  verify(local: Local, receipt: string, caseId: string): Promise<VerifiedReceipt>
}

export async function newSite(id = 'test-host'): Promise<TestSite> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const kid = 'test-host-1'
  return {
    id,
    async register(local, origin) {
      const keys = [{ ...(await exportJWK(publicKey)), kid }]
      const site = { id, tenant: 'yanxi', name: '测试', origins: [origin], keys }
      await local.invoke('operate', { act: 'register-site', site })
    },
    token(claims) {
      const iat = Math.floor(Date.now() / 1000)
      const usual = { iss: id, aud: 'urn:jianzheng:local', iat, exp: iat + 300 }
      return new SignJWT({ ...usual, jti: crypto.randomUUID(), ...claims })
        .setProtectedHeader({ alg: 'ES256', typ: citizenTokenType, kid })
        .sign(privateKey)
    },
    async verify(local, receipt, caseId) {
      const keys = await (await fetch(`${local.platformUrl}/v1/keys`)).json()
      return verifyReceipt(receipt, { keys, site: id, item: 'residence-proof', case: caseId })
    },
  }
}

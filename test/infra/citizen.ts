import { createPrivateKey, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { portalSite } from '../../infra/local/portal/portal-site.ts'
import type { Local } from '../../infra/local/start.ts'
import { citizenTokenType } from '../../shared/identity/citizen-token.ts'
import { answers } from '../functions/pledging.ts'
import { jwt, parent } from '../functions/world.ts'

/** Posts pledges to a running system over HTTP, as the demo portal's page would. */
export interface Citizen {
  pledge(attempt: { case: string; key?: string }): Promise<{ status: number; text: string }>
}

/** @param data the folder the system runs in: the demo portal's own key is in there */
export async function citizenOf(local: Local, data: string): Promise<Citizen> {
  const jwk = JSON.parse(readFileSync(join(data, 'portal/site-key.json'), 'utf8'))
  const key = createPrivateKey({ key: jwk, format: 'jwk' })
  const { version, wording } = await (
    await fetch(`${local.platformUrl}/v1/items/residence-proof`)
  ).json()
  const token = (caseId: string) => {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: portalSite.id,
      aud: 'urn:jianzheng:local',
      iat: now,
      exp: now + 300,
      jti: randomUUID(),
      item: 'residence-proof',
      case: caseId,
      person: parent,
      assurance: 'real-name',
    }
    return jwt({ alg: 'ES256', typ: citizenTokenType, kid: jwk.kid }, claims, key)
  }
  return {
    async pledge({ case: caseId, key: idempotencyKey = randomUUID() }) {
      const response = await fetch(`${local.platformUrl}/v1/pledges`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token(caseId)}`,
          'content-type': 'application/json',
          'idempotency-key': idempotencyKey,
          origin: local.portalUrl,
        },
        body: JSON.stringify({
          item: 'residence-proof',
          itemVersion: version,
          wording,
          case: caseId,
          answers,
        }),
      })
      return { status: response.status, text: await response.text() }
    },
  }
}

import { createPrivateKey, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { portalSite } from '../../../infra/local/portal/portal-site.ts'
import type { Local } from '../../../infra/local/start.ts'
import { citizenTokenType } from '../../../shared/identity/citizen-token.ts'
import { jwt } from '../../functions/world.ts'

/** Somebody as a site names them. */
export interface Named {
  readonly name: string
  readonly idNumber: string
}

/** What somebody is signed in for at the demo portal. */
export interface About {
  readonly item: string
  readonly case: string
  readonly person: Named
  readonly subject?: Named
}

/** Calls the platform of a running system as the portal's page does for whoever is signed in. */
export interface CitizenCalls {
  /** Version and wording of an item, as an order names them. */
  shown(item: string): Promise<{ item: string; itemVersion: number; wording: string }>
  post(path: string, about: About, body: object): Promise<{ status: number; body: unknown }>
}

/** @param data the folder the system runs in: the demo portal's own key is in there */
export function citizenCalls(local: Local, data: string): CitizenCalls {
  const jwk = JSON.parse(readFileSync(join(data, 'portal/site-key.json'), 'utf8'))
  const key = createPrivateKey({ key: jwk, format: 'jwk' })
  const tokenOf = ({ item, case: caseId, person, subject }: About) => {
    const named = ({ name, idNumber }: Named) => ({ name, idNumber })
    const iat = Math.floor(Date.now() / 1000)
    const claims = {
      iss: portalSite.id,
      aud: 'urn:jianzheng:local',
      iat,
      exp: iat + 300,
      jti: randomUUID(),
      item,
      case: caseId,
      person: named(person),
      ...(subject && { subject: named(subject) }),
      assurance: 'real-name',
    }
    return jwt({ alg: 'ES256', typ: citizenTokenType, kid: jwk.kid }, claims, key)
  }
  return {
    async shown(item) {
      const found = await fetch(`${local.platformUrl}/v1/items/${item}`)
      const { version, wording } = await found.json()
      return { item, itemVersion: version, wording }
    },
    async post(path, about, body) {
      const answer = await fetch(local.platformUrl + path, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${tokenOf(about)}`,
          'content-type': 'application/json',
          origin: local.portalUrl,
        },
        body: JSON.stringify(body),
      })
      return { status: answer.status, body: await answer.json() }
    },
  }
}

import { randomUUID } from 'node:crypto'
import { answers } from '../../functions/pledging.ts'

/** Somebody at a site, who does things there as its page would. */
export interface Doer {
  readonly platformUrl: string
  /** Of the site. */
  readonly origin: string
  /** Signs who they are, about an item in a case. */
  token(item: string, caseId: string): Promise<string>
}

type Sealed = { readonly reference: string; readonly receipt: string }

/** Pledges that they live where they live. */
export async function pledge(doer: Doer, caseId: string): Promise<Sealed> {
  return post(doer, 'residence-proof', caseId, '/v1/pledges', { answers })
}

/** Agrees to have the health bureau asked about the child in the token. */
export async function agree(doer: Doer, caseId: string): Promise<Sealed> {
  return post(doer, 'vaccination-check', caseId, '/v1/checks', { receivers: ['district-health'] })
}

/** Begins a request for a family-planning certificate. */
export async function order(doer: Doer, caseId: string): Promise<Sealed> {
  const body = { receivers: ['district-health'] }
  return post(doer, 'family-planning-certificate', caseId, '/v1/certificates', body)
}

/** The same, and sends it to the first office. */
export async function send(doer: Doer, caseId: string): Promise<Sealed> {
  const { reference } = await order(doer, caseId)
  const fields = { phone: '13900000000', purpose: 'reward' }
  const token = await doer.token('family-planning-certificate', caseId)
  return call(doer, token, `/v1/certificates/${reference}/submission`, { fields })
}

/** What every one of them says beside: the item as it was shown. */
async function post(
  doer: Doer,
  item: string,
  caseId: string,
  path: string,
  body: object,
): Promise<Sealed> {
  const shown = await (await fetch(`${doer.platformUrl}/v1/items/${item}`)).json()
  const { version: itemVersion, wording } = shown
  const token = await doer.token(item, caseId)
  return call(doer, token, path, { item, itemVersion, wording, case: caseId, ...body })
}

async function call(doer: Doer, token: string, path: string, body: object): Promise<Sealed> {
  const answer = await fetch(doer.platformUrl + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      origin: doer.origin,
    },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path}: ${text}`)
  return JSON.parse(text)
}

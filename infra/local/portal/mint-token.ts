import type { IncomingMessage } from 'node:http'
import { ownRecords } from '../../../shared/identity/own-records.ts'
import { formWithItem } from './forms/index.ts'
import type { Portal } from './portal.ts'
import { json, type Reply } from './reply.ts'
import type { Session } from './sessions.ts'

/**
 * `POST /.well-known/jz-token` `{item}` → `{token, case}`: the one call the platform's script makes of
 * the portal. The token speaks for whoever is signed in, about the case of its form that is now being filled in,
 * or about the list of all their matters.
 */
export function mintToken(
  request: IncomingMessage,
  body: Uint8Array,
  session: Session | undefined,
  { signer }: Portal,
): Reply {
  if (!session) return json({ error: 'not signed in' }, 401)
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return json({ error: 'application/json expected' }, 415)
  const item = itemOf(body)
  if (item === ownRecords) {
    const asked = { item, caseId: ownRecords, about: 'self' } as const
    return json({ token: signer.citizenToken(asked, session.assistant), case: ownRecords })
  }
  const form = formWithItem(item)
  const caseId = form && session.open[form.id]?.case
  if (!item || !caseId) return json({ error: 'no such item on this page' }, 400)
  const token = signer.citizenToken({ item, caseId, about: form.about }, session.assistant)
  return json({ token, case: caseId })
}

function itemOf(body: Uint8Array): string | undefined {
  try {
    const asked = JSON.parse(new TextDecoder().decode(body)) as { item?: unknown } | null
    return typeof asked?.item === 'string' ? asked.item : undefined
  } catch {
    return undefined
  }
}

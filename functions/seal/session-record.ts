import { binary, binaryOf, text, textOf } from '../table/attributes.ts'
import { keyAttributes, sessionKey } from '../table/keys.ts'
import { remember } from '../table/remember.ts'
import type { Table } from '../table/table.ts'
import type { SealSession } from './session.ts'

/** What reading a pledge needs of the session that sealed it, kept once for all its pledges. */
export type RecordedSession = Pick<SealSession, 'id' | 'delegation' | 'wrappedKey'>

export type FindSession = (id: string) => Promise<RecordedSession>

/** Written before the session seals anything: no pledge may name a session that is not on record. */
export async function recordSession(table: Table, session: SealSession): Promise<void> {
  await table.put({
    ...keyAttributes(sessionKey(session.id)),
    delegation: text(session.delegation),
    wrappedKey: binary(session.wrappedKey),
  })
}

/** Finds recorded sessions, which never change. */
export function sessionFinder(table: Table): FindSession {
  return remember(86_400, async (id) => {
    const record = await table.get(sessionKey(id))
    if (!record) throw new Error('a pledge names a session that is not on record')
    return {
      id,
      delegation: textOf(record, 'delegation'),
      wrappedKey: binaryOf(record, 'wrappedKey'),
    }
  })
}

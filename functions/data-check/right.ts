import type { Person } from '../../shared/identity/citizen-token.ts'
import { toInstant } from '../../shared/kernel/instant.ts'
import { openReceipt } from '../../shared/verify/open-receipt.ts'
import type { KeySet } from '../../shared/verify/verify-header.ts'
import type { RecordKey } from '../seal/record-key.ts'

/** What a sealed consent lets us ask, read out of verified bytes. There is no other way to get one. */
export interface Right {
  readonly reference: string
  readonly tenant: string
  readonly item: string
  readonly itemVersion: number
  readonly fact: string
  /** About whom: the child of a guardian, else the person who consented. */
  readonly about: Person
  /** Whether this department may be asked. */
  covers(department: string): boolean
}

/** The people of a check, as they are encrypted with it. */
export interface People {
  readonly person: Person
  readonly subject?: Person
}

/**
 * Opens the right that a stored consent gives: its seal must hold, it must be in force, and the people we
 * are about to name must be those it was given by and for.
 *
 * @param consent compact JWS, as put together from the record
 * @param now milliseconds since 1970
 * @returns `undefined` when it gives no right (any more)
 */
export async function openRight(
  consent: string,
  keys: KeySet,
  { person, subject }: People,
  recordKey: Pick<RecordKey, 'commit'>,
  now: number,
): Promise<Right | undefined> {
  const opened = await openReceipt(consent, keys)
  if (typeof opened === 'string') return undefined
  const { statement } = opened
  if (statement.kind !== 'consent' && statement.kind !== 'notice') return undefined
  if (toInstant(now) >= statement.expiresAt) return undefined
  const about = subject ?? person
  const isTheirs =
    statement.person === recordKey.commit('person', { ...person }) &&
    statement.subject === recordKey.commit('subject', { ...about })
  if (!isTheirs) return undefined
  const { reference, tenant, item, itemVersion, fact, receivers } = statement
  return {
    reference,
    tenant,
    item,
    itemVersion,
    fact,
    about,
    covers: (department) => receivers.includes(department),
  }
}

import type { RecordedPledge } from '../../shared/api/pledge.ts'
import type { PledgeStatement } from '../../shared/seal/statement.ts'
import type { RecordKey, RecordPlace } from '../seal/record-key.ts'
import type { PledgeRecord } from '../table/pledge-record.ts'

export type Personal = Pick<
  RecordedPledge,
  'person' | 'subject' | 'assistant' | 'answers' | 'erased'
>

/** Brings a record's key back: KMS decides whether this function may. */
export type UnwrapRecordKey = (
  session: string,
  wrapped: Buffer,
  place: RecordPlace,
) => Promise<RecordKey>

/** The personal data of a record, for the office that needs it; `erased` when its key is gone. */
export async function openPersonal(
  record: PledgeRecord,
  statement: PledgeStatement,
  unwrap: UnwrapRecordKey,
): Promise<Personal> {
  if (!record.recordKey) return { erased: true }
  const { tenant, reference } = statement
  const key = await unwrap(record.session, record.recordKey, { tenant, reference })
  const people = key.decrypt('person', record.personBox) as Pick<
    Personal,
    'person' | 'subject' | 'assistant'
  >
  return { ...people, answers: key.decrypt('answers', record.answersBox) as Personal['answers'] }
}

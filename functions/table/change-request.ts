import { number } from './attributes.ts'
import { requestKey } from './keys.ts'
import { changingAttributes, type RequestRecord, toRequestRecord } from './request-record.ts'
import type { Table } from './table.ts'

/**
 * Writes what a request has come to, if nobody wrote since it was read: of two who decide at the same moment
 * one is first.
 *
 * @returns the request as it stands now, and whether it was this that was written
 */
export async function changeRequest(
  table: Pick<Table, 'change'>,
  read: RequestRecord,
  to: Omit<RequestRecord, 'revision'>,
): Promise<{ readonly record: RequestRecord; readonly isWritten: boolean }> {
  const record = { ...to, revision: read.revision + 1 }
  const before = await table.change(
    requestKey(read.reference),
    {
      set: changingAttributes(record),
      // What it has no more is taken away: its place in a queue, or its key, which is erasure.
      remove: [
        ...(record.queue ? [] : ['queue', 'place']),
        ...(record.recordKey ? [] : ['recordKey']),
      ],
    },
    { equal: { revision: number(read.revision) } },
  )
  return before
    ? { record: toRequestRecord(before), isWritten: false }
    : { record, isWritten: true }
}

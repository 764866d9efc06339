import { setTimeout as pause } from 'node:timers/promises'
import type { AwsCall } from '../aws/caller.ts'
import { UnavailableError } from '../aws/error.ts'
import type { Attributes } from './attributes.ts'

export interface PutRequest {
  readonly PutRequest: { readonly Item: Attributes }
}

/** With pauses that double up to about three seconds: as long as a table takes to grow under load. */
const attempts = 10

/**
 * BatchWriteItem until nothing is left out: a table under load answers 200 and hands part of a batch back.
 *
 * @throws UnavailableError when something is left after ten attempts
 */
export async function putBatch(
  call: AwsCall,
  table: string,
  requests: readonly PutRequest[],
): Promise<void> {
  let left = requests
  for (let attempt = 1; left.length > 0; attempt++) {
    if (attempt > attempts) throw new UnavailableError('dynamodb', 'BatchWriteItem', undefined)
    if (attempt > 1) await pause(Math.random() * Math.min(3000, 25 * 2 ** attempt))
    const { UnprocessedItems } = await call<Answer>('BatchWriteItem', {
      RequestItems: { [table]: left },
    })
    left = UnprocessedItems?.[table] ?? []
  }
}

interface Answer {
  readonly UnprocessedItems?: { readonly [table: string]: readonly PutRequest[] }
}

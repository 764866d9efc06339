import { setTimeout as pause } from 'node:timers/promises'
import type { AwsCall } from '../aws/caller.ts'
import { UnavailableError } from '../aws/error.ts'
import type { Attributes } from './attributes.ts'

export interface PutRequest {
  readonly PutRequest: { readonly Item: Attributes }
}

/**
 * BatchWriteItem until nothing is left out.
 *
 * @throws UnavailableError when something is left after ten attempts
 */
export function putBatch(
  call: AwsCall,
  table: string,
  requests: readonly PutRequest[],
): Promise<void> {
  return untilNothingIsLeft('BatchWriteItem', requests, async (left) => {
    const { UnprocessedItems } = await call<Written>('BatchWriteItem', {
      RequestItems: { [table]: left },
    })
    return UnprocessedItems?.[table] ?? []
  })
}

/**
 * BatchGetItem, consistently, until nothing is left out.
 *
 * @throws UnavailableError when something is left after ten attempts
 */
export async function getBatch(
  call: AwsCall,
  table: string,
  keys: readonly Attributes[],
): Promise<Attributes[]> {
  const found: Attributes[] = []
  await untilNothingIsLeft('BatchGetItem', keys, async (Keys) => {
    const { Responses, UnprocessedKeys } = await call<Read>('BatchGetItem', {
      RequestItems: { [table]: { Keys, ConsistentRead: true } },
    })
    found.push(...(Responses?.[table] ?? []))
    return UnprocessedKeys?.[table]?.Keys ?? []
  })
  return found
}

interface Written {
  readonly UnprocessedItems?: { readonly [table: string]: readonly PutRequest[] }
}

interface Read {
  readonly Responses?: { readonly [table: string]: readonly Attributes[] }
  readonly UnprocessedKeys?: { readonly [table: string]: { readonly Keys: readonly Attributes[] } }
}

/** With pauses that double up to about three seconds: as long as a table takes to grow under load. */
const attempts = 10

/** A table under load answers 200 and hands part of a batch back. */
async function untilNothingIsLeft<Part>(
  operation: string,
  parts: readonly Part[],
  send: (left: readonly Part[]) => Promise<readonly Part[]>,
): Promise<void> {
  let left = parts
  for (let attempt = 1; left.length > 0; attempt++) {
    if (attempt > attempts) throw new UnavailableError('dynamodb', operation, undefined)
    if (attempt > 1) await pause(Math.random() * Math.min(3000, 25 * 2 ** attempt))
    left = await send(left)
  }
}

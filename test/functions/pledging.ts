import { randomUUID } from 'node:crypto'
import type { Handler } from '../../functions/http/serve.ts'
import { makePledge } from '../../shared/api/pledge.ts'
import type { PledgeItem } from '../../shared/catalogue/item.ts'
import { hashWording } from '../../shared/catalogue/wording-document.ts'
import { type Answer, type Asked, call, ORIGIN, residenceItem, type World } from './world.ts'

export const answers = {
  address: '云溪区学府路十二号三单元',
  since: '2021-03-01',
  housing: 'rented',
  phone: '13800000000',
}

const hashes = new Map<object, Promise<string>>()

/** The hash a page was given with the simplified Chinese wording of an item version. */
export function shownHash(item: PledgeItem = residenceItem): Promise<string> {
  const known = hashes.get(item) ?? computeHash(item)
  hashes.set(item, known)
  return known
}

function computeHash(item: PledgeItem): Promise<string> {
  const { id, version, wording, questions } = item
  const document = { item: id, version, language: 'zh-Hans', text: wording['zh-Hans'] } as const
  return hashWording({ ...document, questions })
}

export interface Attempt {
  readonly key?: string
  readonly token?: string
  readonly origin?: string
  readonly case?: string
  readonly body?: object | string
}

/** Posts a pledge as a page would; what the attempt leaves open is as it should be. */
export async function post(world: World, handler: Handler, attempt: Attempt = {}): Promise<Answer> {
  return call(handler, makePledge, await request(world, attempt))
}

/** What a page sends to make the pledge of an attempt. */
export async function request(world: World, attempt: Attempt = {}): Promise<Asked> {
  const caseId = attempt.case ?? 'YX2026-000001'
  const body = {
    item: 'residence-proof',
    itemVersion: 1,
    wording: await shownHash(),
    case: caseId,
    answers,
  }
  return {
    headers: {
      authorization: `Bearer ${attempt.token ?? world.citizenToken({ case: caseId })}`,
      'idempotency-key': attempt.key ?? randomUUID(),
      origin: attempt.origin ?? ORIGIN,
    },
    body: typeof attempt.body === 'string' ? attempt.body : { ...body, ...attempt.body },
  }
}

/** How many pledges there are, read past all of our own code. */
export async function countPledges(world: World): Promise<number> {
  const { Count } = await world.dynamodb<{ Count: number }>('Scan', {
    TableName: 'proofs',
    Select: 'COUNT',
    ConsistentRead: true,
    FilterExpression: 'begins_with(pk, :p)',
    ExpressionAttributeValues: { ':p': { S: 'PLEDGE#' } },
  })
  return Count
}

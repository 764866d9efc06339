import type { AwsCall } from '../aws/caller.ts'
import { AwsError } from '../aws/error.ts'
import { type Attributes, number, numberOf, textOf } from './attributes.ts'
import { getBatch, putBatch } from './batch.ts'
import { type Key, keyAttributes } from './keys.ts'

/** The one table, through the few operations we use. */
export interface Table {
  get(key: Key): Promise<Attributes | undefined>
  /**
   * Records by their keys, up to 100, those that are there, in no order.
   * @throws UnavailableError when the table keeps leaving some of them out
   */
  getAll(keys: readonly Key[]): Promise<Attributes[]>
  /** The newest `limit` records of a partition, newest first. */
  newest(partition: string, limit: number): Promise<Attributes[]>
  /**
   * Records of a queue in the order of their places, as the index `by-queue` has them a moment ago.
   * @param after the place to go on behind; the queue's beginning, or end, without it
   */
  queued(queue: string, page: QueuePage): Promise<Attributes[]>
  /**
   * The keys of the newest `limit` records of a person, newest first, as the index `by-person` has them a
   * moment ago.
   * @param person blind index
   */
  recordedBy(person: string, limit: number): Promise<Key[]>
  put(record: Attributes): Promise<void>
  /**
   * Writes up to 25 records, each whatever was there before, in no order.
   * @throws UnavailableError when the table keeps leaving some of them out; any of them may be there then
   */
  putAll(records: readonly Attributes[]): Promise<void>
  /**
   * Writes the record unless one has its key.
   * @returns the record that was there before, or `undefined` when ours was written
   */
  putNew(record: Attributes): Promise<Attributes | undefined>
  /**
   * Changes a record that is there, if it still stands as expected.
   * @returns the record as it stood, when it did not; else `undefined`
   */
  change(key: Key, change: Change, expected: Expected): Promise<Attributes | undefined>
  /**
   * Counts one up in a record that is made with the first, unless it stands at `limit`: callers that
   * come at the same moment are counted one after the other.
   * @param ttl when the record may go, Unix seconds
   * @returns whether it was counted
   */
  countUp(key: Key, limit: number, ttl: number): Promise<boolean>
  /** The next number of a counter, from 1: no two callers are given the same, and some may be left out. */
  next(key: Key): Promise<number>
}

export interface QueuePage {
  readonly after?: string | undefined
  readonly limit: number
  /** The last place first. */
  readonly backward?: boolean
}

/** Attributes to be set, and those to be taken away. */
export interface Change {
  readonly set: Attributes
  readonly remove?: readonly string[]
}

/** How a record has to stand for a change: these attributes equal, those absent. */
export interface Expected {
  readonly equal?: Attributes
  readonly absent?: readonly string[]
}

export function openTable(call: AwsCall, name: string): Table {
  return {
    async get(key) {
      const { Item } = await call<{ Item?: Attributes }>('GetItem', {
        TableName: name,
        Key: keyAttributes(key),
        ConsistentRead: true,
      })
      return Item
    },

    getAll: (keys) => getBatch(call, name, keys.map(keyAttributes)),

    async newest(partition, limit) {
      const { Items } = await call<{ Items: Attributes[] }>('Query', {
        TableName: name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: partition } },
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: limit,
      })
      return Items
    },

    async queued(queue, { after, limit, backward = false }) {
      const beyond = backward ? '<' : '>'
      const { Items } = await call<{ Items: Attributes[] }>('Query', {
        TableName: name,
        IndexName: 'by-queue',
        KeyConditionExpression: `#queue = :queue${after ? ` AND #place ${beyond} :after` : ''}`,
        ExpressionAttributeNames: { '#queue': 'queue', ...(after && { '#place': 'place' }) },
        ExpressionAttributeValues: {
          ':queue': { S: queue },
          ...(after && { ':after': { S: after } }),
        },
        ScanIndexForward: !backward,
        Limit: limit,
      })
      return Items
    },

    async recordedBy(person, limit) {
      const { Items } = await call<{ Items: Attributes[] }>('Query', {
        TableName: name,
        IndexName: 'by-person',
        KeyConditionExpression: 'person = :person',
        ExpressionAttributeValues: { ':person': { S: person } },
        ScanIndexForward: false,
        Limit: limit,
      })
      return Items.map((item) => ({ pk: textOf(item, 'pk'), sk: textOf(item, 'sk') }))
    },

    async put(record) {
      await call('PutItem', { TableName: name, Item: record })
    },

    async putAll(records) {
      const requests = records.map((Item) => ({ PutRequest: { Item } }))
      await putBatch(call, name, requests)
    },

    putNew(record) {
      return unlessConditionFails(() =>
        call('PutItem', {
          TableName: name,
          Item: record,
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      )
    },

    change(key, { set, remove = [] }, { equal = {}, absent = [] }) {
      const names = [...Object.keys(set), ...remove, ...Object.keys(equal), ...absent]
      const values = { ...prefixed('set', set), ...prefixed('equal', equal) }
      const sets = Object.keys(set).map((name) => `#${name} = :set_${name}`)
      const removes = remove.map((name) => `#${name}`)
      const conditions = [
        'attribute_exists(pk)',
        ...Object.keys(equal).map((name) => `#${name} = :equal_${name}`),
        ...absent.map((name) => `attribute_not_exists(#${name})`),
      ]
      return unlessConditionFails(() =>
        call('UpdateItem', {
          TableName: name,
          Key: keyAttributes(key),
          UpdateExpression: [
            `SET ${sets.join(', ')}`,
            ...(removes.length > 0 ? [`REMOVE ${removes.join(', ')}`] : []),
          ].join(' '),
          ConditionExpression: conditions.join(' AND '),
          ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
          ExpressionAttributeValues: values,
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      )
    },

    async countUp(key, limit, ttl) {
      const refused = await unlessConditionFails(() =>
        call('UpdateItem', {
          TableName: name,
          Key: keyAttributes(key),
          UpdateExpression: 'SET #ttl = :ttl ADD #count :one',
          ConditionExpression: 'attribute_not_exists(#count) OR #count < :limit',
          ExpressionAttributeNames: { '#ttl': 'ttl', '#count': 'count' },
          ExpressionAttributeValues: {
            ':ttl': number(ttl),
            ':one': number(1),
            ':limit': number(limit),
          },
        }),
      )
      return refused === undefined
    },

    async next(key) {
      const { Attributes } = await call<{ Attributes: Attributes }>('UpdateItem', {
        TableName: name,
        Key: keyAttributes(key),
        UpdateExpression: 'ADD #count :one',
        ExpressionAttributeNames: { '#count': 'count' },
        ExpressionAttributeValues: { ':one': number(1) },
        ReturnValues: 'UPDATED_NEW',
      })
      return numberOf(Attributes, 'count')
    },
  }
}

/** The names of values in an expression, apart for what is set and what is compared. */
function prefixed(prefix: string, attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [`:${prefix}_${name}`, value]),
  )
}

async function unlessConditionFails(
  write: () => Promise<unknown>,
): Promise<Attributes | undefined> {
  try {
    await write()
    return undefined
  } catch (error) {
    const failed = error instanceof AwsError && error.code === 'ConditionalCheckFailedException'
    if (!failed) throw error
    return (error.item ?? {}) as Attributes
  }
}

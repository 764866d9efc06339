import { type Json, list, members, text } from '../json.ts'
import { AwsRefusal } from '../refusal.ts'
import { leadingKeysOf, leadingKeysOfQuery } from './leading-keys.ts'
import type { TableMap } from './table-map.ts'
import { selectOf, touchedAttributes } from './touched-attributes.ts'

/** One permission that a DynamoDB call needs. Context keys are lower case. */
export interface Need {
  readonly action: string
  readonly resource: string
  readonly context: ReadonlyMap<string, readonly string[]>
}

/** Actions about tables, not items: only their resource matters. `*`: the action knows no resource. */
const TABLE_ACTIONS: ReadonlyMap<string, 'TableName' | 'ResourceArn' | '*'> = new Map([
  ['CreateTable', 'TableName'],
  ['DeleteTable', 'TableName'],
  ['DescribeTable', 'TableName'],
  ['DescribeTimeToLive', 'TableName'],
  ['UpdateTable', 'TableName'],
  ['UpdateTimeToLive', 'TableName'],
  ['ListTagsOfResource', 'ResourceArn'],
  ['TagResource', 'ResourceArn'],
  ['UntagResource', 'ResourceArn'],
  ['DescribeEndpoints', '*'],
  ['DescribeLimits', '*'],
  ['ListTables', '*'],
])

/** In a transaction each part needs the permission of the act it stands for. */
const TRANSACTION_PARTS = [
  ['ConditionCheck', 'ConditionCheckItem'],
  ['Put', 'PutItem'],
  ['Update', 'UpdateItem'],
  ['Delete', 'DeleteItem'],
] as const

/**
 * The permissions a call needs, each with its request context.
 * Source: Service Authorization Reference, "Amazon DynamoDB"; Developer Guide, "Using IAM policy conditions for
 * fine-grained access control".
 * @throws AwsRefusal UnknownOperationException for what is not served here (PartiQL, backups, global tables, streams).
 */
export function dynamodbNeeds(action: string, input: Json, tables: TableMap): Need[] {
  switch (action) {
    case 'GetItem':
    case 'DeleteItem':
    case 'UpdateItem':
      return [itemNeed(action, input, [input.Key], tables)]
    case 'PutItem':
      return [itemNeed(action, input, [input.Item], tables)]
    case 'Query':
    case 'Scan':
      return [readNeed(action, input, tables)]
    case 'BatchGetItem':
      return Object.entries(members(input.RequestItems)).map(([TableName, request]) => {
        const part = { ...members(request), TableName }
        return itemNeed(action, part, list(members(request).Keys), tables)
      })
    case 'BatchWriteItem':
      return Object.entries(members(input.RequestItems)).map(([TableName, requests]) => {
        const entries = list(requests).map((request) => {
          const { PutRequest, DeleteRequest } = members(request)
          return members(PutRequest).Item ?? members(DeleteRequest).Key
        })
        return itemNeed(action, { TableName }, entries, tables)
      })
    case 'TransactGetItems':
      return list(input.TransactItems).map((item) => {
        const part = members(members(item).Get)
        return itemNeed('GetItem', part, [part.Key], tables, action)
      })
    case 'TransactWriteItems':
      return list(input.TransactItems).flatMap((item) => transactionNeeds(members(item), tables))
    default:
      return [tableNeed(action, input, tables)]
  }
}

function transactionNeeds(item: Json, tables: TableMap): Need[] {
  return TRANSACTION_PARTS.filter(([member]) => item[member] !== undefined).map(
    ([member, action]) => {
      const part = members(item[member])
      return itemNeed(action, part, [part.Item ?? part.Key], tables, 'TransactWriteItems')
    },
  )
}

function itemNeed(
  action: string,
  input: Json,
  entries: readonly unknown[],
  tables: TableMap,
  enclosing?: string,
): Need {
  const table = tableName(input)
  const hashKey = tables.hashKeyOf(table)
  const names = entries.flatMap((entry) => Object.keys(members(entry)))
  return need(action, tables.arnOf(table), input, {
    'dynamodb:leadingkeys': hashKey === undefined ? [] : leadingKeysOf(hashKey, entries),
    'dynamodb:attributes': [...names, ...touchedAttributes(input)],
    'dynamodb:select': /Get/.test(action) ? [selectOf(input)] : [],
    'dynamodb:returnvalues': /^(Put|Update|Delete)/.test(action)
      ? [text(input.ReturnValues) ?? 'NONE']
      : [],
    'dynamodb:enclosingoperation': enclosing === undefined ? [] : [enclosing],
  })
}

function readNeed(action: 'Query' | 'Scan', input: Json, tables: TableMap): Need {
  const table = tableName(input)
  const index = text(input.IndexName)
  const hashKey = tables.hashKeyOf(table, index)
  const arn = tables.arnOf(table)
  const resource = index === undefined ? arn : `${arn}/index/${index}`
  const fixed = action === 'Query' && hashKey !== undefined
  return need(action, resource, input, {
    'dynamodb:leadingkeys': fixed ? leadingKeysOfQuery(hashKey, input) : [],
    'dynamodb:attributes': touchedAttributes(input),
    'dynamodb:select': [selectOf(input)],
  })
}

function tableNeed(action: string, input: Json, tables: TableMap): Need {
  const member = TABLE_ACTIONS.get(action)
  if (member === undefined) {
    throw new AwsRefusal('UnknownOperationException', `${action} is not served on this machine`)
  }
  if (member === '*') return need(action, '*', input, {})
  if (member === 'ResourceArn') {
    return need(action, text(input.ResourceArn) ?? '*', input, {})
  }
  return need(action, tables.arnOf(tableName(input)), input, {})
}

function need(
  action: string,
  resource: string,
  input: Json,
  context: Readonly<Record<string, readonly string[]>>,
): Need {
  const capacity = text(input.ReturnConsumedCapacity) ?? 'NONE'
  const entries = Object.entries({ ...context, 'dynamodb:returnconsumedcapacity': [capacity] })
  return { action: `dynamodb:${action}`, resource, context: new Map(entries) }
}

function tableName(input: Json): string {
  const name = text(input.TableName)
  if (name === undefined) {
    throw new AwsRefusal('ValidationException', "The parameter 'TableName' is required")
  }
  return name
}

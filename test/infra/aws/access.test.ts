import { describe, expect, test } from 'vitest'
import { dynamodbNeeds } from '../../../infra/local/aws/dynamodb/access.ts'
import { mapTables } from '../../../infra/local/aws/dynamodb/table-map.ts'
import { ACCOUNT, REGION, TABLE, TABLE_ARN, table } from './scene.ts'

const tables = mapTables([table], ACCOUNT, REGION)
const S = (text: string) => ({ S: text })
const at = (pk: string) => ({ pk: S(pk), sk: S('1') })

function needs(action: string, input: object) {
  return dynamodbNeeds(action, { TableName: TABLE, ...input }, tables).map(
    ({ action: needed, resource, context }) => ({
      action: needed,
      resource,
      keys: context.get('dynamodb:leadingkeys') ?? [],
      context,
    }),
  )
}

describe('the leading keys', () => {
  const values = { ':p': S('PLEDGE#1'), ':s': S('x'), ':t': S('y') }
  test.each<[string, string, object, string[]]>([
    ['of a read are its key’s', 'GetItem', { Key: at('A') }, ['A']],
    ['of a write are its item’s', 'PutItem', { Item: { ...at('B'), more: S('x') } }, ['B']],
    ['of an update are its key’s', 'UpdateItem', { Key: at('C') }, ['C']],
    [
      'of a query are in its condition',
      'Query',
      { KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: values },
      ['PLEDGE#1'],
    ],
    [
      'of a query may be named by a placeholder, in parentheses, after the sort key',
      'Query',
      {
        KeyConditionExpression: '(#s BETWEEN :s AND :t) AND (#p=:p)',
        ExpressionAttributeNames: { '#s': 'sk', '#p': 'pk' },
        ExpressionAttributeValues: values,
      },
      ['PLEDGE#1'],
    ],
    [
      'of a query are not confused by an equal sort key',
      'Query',
      {
        KeyConditionExpression: 'sk = :s and pk = :p',
        ExpressionAttributeValues: values,
      },
      ['PLEDGE#1'],
    ],
    [
      'of a query on an index are the index’s',
      'Query',
      {
        IndexName: 'by-person',
        KeyConditionExpression: 'person = :p AND begins_with(pledgedAt, :s)',
        ExpressionAttributeValues: values,
      },
      ['PLEDGE#1'],
    ],
    [
      'of a legacy query are in its conditions',
      'Query',
      {
        KeyConditions: {
          pk: { ComparisonOperator: 'EQ', AttributeValueList: [S('PLEDGE#2')] },
        },
      },
      ['PLEDGE#2'],
    ],
    [
      'of a batch read are all its keys’',
      'BatchGetItem',
      { RequestItems: { [TABLE]: { Keys: [at('A'), at('B')] } } },
      ['A', 'B'],
    ],
    [
      'of a batch write are all its items’ and keys’',
      'BatchWriteItem',
      {
        RequestItems: {
          [TABLE]: [{ PutRequest: { Item: at('A') } }, { DeleteRequest: { Key: at('B') } }],
        },
      },
      ['A', 'B'],
    ],
    ['of a scan are absent', 'Scan', {}, []],
  ])('%s', (_, action, input, keys) => {
    expect(needs(action, input).flatMap((need) => need.keys)).toEqual(keys)
  })

  test('of a query that does not fix the partition key end the query', () => {
    const loose = { KeyConditionExpression: 'sk = :s', ExpressionAttributeValues: { ':s': S('x') } }
    expect(() => needs('Query', loose)).toThrow(/missed key schema element: pk/)
    expect(() => needs('Query', {})).toThrow(/missed key schema element: pk/)
  })
})

test('each part of a transaction needs the permission of the act it stands for', () => {
  const part = { TableName: TABLE, Key: at('A') }
  const TransactItems = [
    { ConditionCheck: part },
    { Put: { TableName: TABLE, Item: at('B') } },
    { Update: part },
    { Delete: part },
  ]
  const written = needs('TransactWriteItems', { TransactItems })
  expect(written.map((need) => [need.action, ...need.keys])).toEqual([
    ['dynamodb:ConditionCheckItem', 'A'],
    ['dynamodb:PutItem', 'B'],
    ['dynamodb:UpdateItem', 'A'],
    ['dynamodb:DeleteItem', 'A'],
  ])
  expect(written[0]?.context.get('dynamodb:enclosingoperation')).toEqual(['TransactWriteItems'])
  const read = needs('TransactGetItems', { TransactItems: [{ Get: part }] })
  expect(read.map((need) => need.action)).toEqual(['dynamodb:GetItem'])
})

test('an index is a resource of its own', () => {
  const [need] = needs('Query', {
    IndexName: 'by-person',
    KeyConditionExpression: 'person = :p',
    ExpressionAttributeValues: { ':p': S('x') },
  })
  expect(need?.resource).toBe(`${TABLE_ARN}/index/by-person`)
})

test('the attributes are every top-level name the request touches', () => {
  const [need] = needs('UpdateItem', {
    Key: at('A'),
    UpdateExpression: 'SET #a.b[0] = if_not_exists(c, :v) + :w REMOVE d',
    ConditionExpression: 'attribute_exists(pk) AND NOT e.f IN (:v, :w) AND size(g) > :v',
    ExpressionAttributeNames: { '#a': 'address' },
    ReturnValues: 'ALL_OLD',
  })
  const attributes = new Set(need?.context.get('dynamodb:attributes'))
  expect([...attributes].sort()).toEqual(['address', 'c', 'd', 'e', 'g', 'pk', 'sk'])
  expect(need?.context.get('dynamodb:returnvalues')).toEqual(['ALL_OLD'])
})

test('what a read will return is known even when the caller does not say', () => {
  const select = (action: string, input: object) =>
    needs(action, input)[0]?.context.get('dynamodb:select')
  expect(select('Scan', {})).toEqual(['ALL_ATTRIBUTES'])
  expect(select('Scan', { IndexName: 'by-person' })).toEqual(['ALL_PROJECTED_ATTRIBUTES'])
  expect(select('Scan', { Select: 'COUNT' })).toEqual(['COUNT'])
  expect(select('GetItem', { Key: at('A'), ProjectionExpression: 'pk' })).toEqual([
    'SPECIFIC_ATTRIBUTES',
  ])
})

test('what cannot be authorized here is not served', () => {
  expect(() => needs('ExecuteStatement', { Statement: 'SELECT * FROM proofs' })).toThrow(
    /not served on this machine/,
  )
})

import {
  BatchGetItemCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  everything,
  onRecords,
  principal,
  type Scene,
  setScene,
  TABLE,
  TABLE_ARN,
} from './scene.ts'

const pledge = principal(
  'pledge',
  onRecords(['GetItem', 'Query', 'BatchGetItem'], 'ITEM', 'PLEDGE'),
  onRecords(['PutItem', 'ConditionCheckItem'], 'PLEDGE'),
)
const nobody = principal('nobody')
const owner = principal('owner', everything)
const fenced = principal('fenced', everything, {
  Effect: 'Deny',
  Action: 'dynamodb:Scan',
  Resource: '*',
})

let scene: Scene
beforeAll(async () => {
  scene = await setScene([pledge, nobody, owner, fenced])
})
afterAll(() => scene.end())

const at = (pk: string) => ({ pk: { S: pk }, sk: { S: '1' } })
const put = (pk: string) => new PutItemCommand({ TableName: TABLE, Item: at(pk) })
const query = (pk: string) =>
  new QueryCommand({
    TableName: TABLE,
    KeyConditionExpression: '#p = :p',
    ExpressionAttributeNames: { '#p': 'pk' },
    ExpressionAttributeValues: { ':p': { S: pk } },
  })

const refusal = (action: string, who = pledge) => ({
  name: 'AccessDeniedException',
  message:
    `User: ${who.arn} is not authorized to perform: dynamodb:${action} on resource: ${TABLE_ARN} ` +
    `because no identity-based policy allows the dynamodb:${action} action`,
})

describe('a function reaches exactly the records its policy names', () => {
  test('when it writes', async () => {
    const client = scene.dynamodb(pledge)
    await client.send(put('PLEDGE#1'))
    await expect(client.send(put('ITEM#1'))).rejects.toMatchObject(refusal('PutItem'))
  })

  test('when it reads', async () => {
    const client = scene.dynamodb(pledge)
    const get = (pk: string) =>
      client.send(new GetItemCommand({ TableName: TABLE, Key: at(pk), ConsistentRead: true }))
    await client.send(put('PLEDGE#2'))
    expect((await get('PLEDGE#2')).Item).toEqual(at('PLEDGE#2'))
    await expect(get('SITE#1')).rejects.toMatchObject(refusal('GetItem'))
  })

  test('when it queries', async () => {
    const client = scene.dynamodb(pledge)
    await client.send(put('PLEDGE#3'))
    expect((await client.send(query('PLEDGE#3'))).Count).toBe(1)
    await expect(client.send(query('SITE#1'))).rejects.toMatchObject(refusal('Query'))
  })

  test('when it reads many at once', async () => {
    const client = scene.dynamodb(pledge)
    const batch = (...keys: string[]) =>
      client.send(new BatchGetItemCommand({ RequestItems: { [TABLE]: { Keys: keys.map(at) } } }))
    await batch('PLEDGE#1', 'ITEM#1')
    await expect(batch('PLEDGE#1', 'SITE#1')).rejects.toMatchObject(refusal('BatchGetItem'))
  })

  test('when it writes a transaction, part by part', async () => {
    const client = scene.dynamodb(pledge)
    const transact = (putAt: string, checkAt: string) =>
      client.send(
        new TransactWriteItemsCommand({
          TransactItems: [
            { Put: { TableName: TABLE, Item: at(putAt) } },
            {
              ConditionCheck: {
                TableName: TABLE,
                Key: at(checkAt),
                ConditionExpression: 'attribute_not_exists(pk)',
              },
            },
          ],
        }),
      )
    await transact('PLEDGE#4', 'PLEDGE#none')
    await expect(transact('SITE#4', 'PLEDGE#none')).rejects.toMatchObject(refusal('PutItem'))
    await expect(transact('PLEDGE#5', 'SITE#none')).rejects.toMatchObject(
      refusal('ConditionCheckItem'),
    )
    expect((await client.send(query('PLEDGE#5'))).Count).toBe(0)
  })
})

test('a scan, an index and a table action not granted are refused', async () => {
  const client = scene.dynamodb(pledge)
  const scan = new ScanCommand({ TableName: TABLE })
  await expect(client.send(scan)).rejects.toMatchObject(refusal('Scan'))
  const list = client.send(new ListTablesCommand({}))
  await expect(list).rejects.toThrow(/dynamodb:ListTables on resource: \*/)
})

test('a principal without policies may do nothing', async () => {
  await expect(scene.dynamodb(nobody).send(put('PLEDGE#9'))).rejects.toMatchObject(
    refusal('PutItem', nobody),
  )
})

test('an explicit deny reads as one', async () => {
  await expect(scene.dynamodb(fenced).send(new ScanCommand({ TableName: TABLE }))).rejects.toThrow(
    /proofs with an explicit deny in an identity-based policy$/,
  )
})

test('a caller nobody knows, or with another secret, is refused', async () => {
  const stranger = { ...pledge, accessKeyId: 'AKIASTRANGER' }
  await expect(scene.dynamodb(stranger).send(put('PLEDGE#1'))).rejects.toMatchObject({
    name: 'UnrecognizedClientException',
    message: 'The security token included in the request is invalid.',
  })
  const thief = { ...pledge, secretAccessKey: 'guess' }
  await expect(scene.dynamodb(thief).send(put('PLEDGE#1'))).rejects.toMatchObject({
    name: 'InvalidSignatureException',
  })
})

test('the engine’s own refusals and the item that stood in the way come through', async () => {
  const client = scene.dynamodb(pledge)
  const once = new PutItemCommand({
    TableName: TABLE,
    Item: at('PLEDGE#once'),
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  })
  const { $metadata } = await client.send(once)
  expect($metadata.requestId).toBeTruthy()
  await expect(client.send(once)).rejects.toMatchObject({
    name: 'ConditionalCheckFailedException',
    Item: at('PLEDGE#once'),
  })
})

test('the table is as the template declares it', async () => {
  const client = scene.dynamodb(owner)
  const { Table } = await client.send(new DescribeTableCommand({ TableName: TABLE }))
  expect(Table?.StreamSpecification?.StreamViewType).toBe('NEW_AND_OLD_IMAGES')
  expect(Table?.GlobalSecondaryIndexes?.map((index) => index.IndexName)).toEqual([
    'by-person',
    'by-queue',
  ])
  const ttl = await client.send(new DescribeTimeToLiveCommand({ TableName: TABLE }))
  expect(ttl.TimeToLiveDescription).toMatchObject({
    AttributeName: 'ttl',
    TimeToLiveStatus: 'ENABLED',
  })
})

test('two hundred calls at once are all answered', async () => {
  const client = scene.dynamodb(pledge)
  const writes = Array.from({ length: 200 }, (_, index) => client.send(put(`PLEDGE#p${index}`)))
  const answers = await Promise.all(writes)
  expect(answers.every(({ $metadata }) => $metadata.httpStatusCode === 200)).toBe(true)
})

test('every decision is on record without its payload', async () => {
  await scene.dynamodb(pledge).send(put('PLEDGE#secret'))
  expect(scene.endpoint.calls().at(-1)).toEqual({
    principal: pledge.arn,
    action: 'dynamodb:PutItem',
    resource: TABLE_ARN,
    allowed: true,
  })
  expect(JSON.stringify(scene.endpoint.calls())).not.toContain('secret')
})

describe('what is no call of DynamoDB or KMS is refused', () => {
  test.each([
    ['without a target', '/', {}, 404, 'UnknownOperationException'],
    ['of another service', '/', { 'x-amz-target': 'Other.Do' }, 404, 'UnknownOperationException'],
    [
      'without a signature',
      '/',
      { 'x-amz-target': 'DynamoDB_20120810.GetItem' },
      400,
      'MissingAuthenticationTokenException',
    ],
    [
      'on another path',
      '/x',
      { 'x-amz-target': 'DynamoDB_20120810.GetItem' },
      404,
      'UnknownOperationException',
    ],
  ])('%s', async (_, path, headers, status, type) => {
    const init = { method: 'POST', headers, body: '{}' } as RequestInit
    const answer = await fetch(`${scene.endpoint.url}${path}`, init)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ __type: `com.amazon.coral.service#${type}` })
  })
})

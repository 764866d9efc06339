import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { GenerateMacCommand } from '@aws-sdk/client-kms'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { everything, key, principal, type Scene, setScene, TABLE } from './scene.ts'

const owner = principal('owner', everything)
const index = key('Index', 'HMAC_256', 'GENERATE_VERIFY_MAC')

let scene: Scene
beforeAll(async () => {
  scene = await setScene([owner], [index])
})
afterEach(() => scene.endpoint.faults.clear())
afterAll(() => scene.end())

const at = (pk: string) => ({ pk: { S: pk }, sk: { S: '1' } })
const put = (pk: string, attempts = 1) =>
  scene.dynamodb(owner, attempts).send(new PutItemCommand({ TableName: TABLE, Item: at(pk) }))
const get = (pk: string) =>
  scene.dynamodb(owner).send(new GetItemCommand({ TableName: TABLE, Key: at(pk) }))
const mac = (attempts = 1) =>
  scene.kms(owner, attempts).send(
    new GenerateMacCommand({
      ...{ KeyId: index.arn, MacAlgorithm: 'HMAC_SHA_256' },
      Message: Buffer.from('x'),
    }),
  )

test('a throttled table refuses as DynamoDB does, only the action named, and not for ever', async () => {
  scene.endpoint.faults.set({
    ...{ service: 'dynamodb', action: 'PutItem' },
    ...{ kind: 'throttle', times: 1 },
  })
  await get('A')
  await mac()
  await expect(put('A')).rejects.toMatchObject({ name: 'ProvisionedThroughputExceededException' })
  expect((await get('A')).Item).toBeUndefined()
  await put('A')
})

test('a throttled KMS refuses as KMS does until cleared', async () => {
  scene.endpoint.faults.set({ service: 'kms', kind: 'throttle' })
  await expect(mac()).rejects.toMatchObject({ name: 'ThrottlingException' })
  await expect(mac()).rejects.toMatchObject({ name: 'ThrottlingException' })
  scene.endpoint.faults.clear()
  await mac()
})

test('the SDK gets through a short throttle by itself', async () => {
  scene.endpoint.faults.set({ service: 'dynamodb', kind: 'throttle', times: 1 })
  scene.endpoint.faults.set({ service: 'kms', kind: 'throttle', times: 1 })
  expect((await put('B', 3)).$metadata.attempts).toBe(2)
  expect((await mac(3)).$metadata.attempts).toBe(2)
})

test('a service that is down cuts the connection before anything happens', async () => {
  scene.endpoint.faults.set({ service: 'kms', kind: 'down' })
  scene.endpoint.faults.set({ service: 'dynamodb', kind: 'down' })
  await expect(mac()).rejects.toThrow(/hang up|ECONNRESET/)
  await expect(put('C')).rejects.toThrow(/hang up|ECONNRESET/)
  scene.endpoint.faults.clear()
  expect((await get('C')).Item).toBeUndefined()
})

test('an answer that gets lost leaves the write done', async () => {
  scene.endpoint.faults.set({ service: 'dynamodb', kind: 'cut-after', times: 1 })
  await expect(put('D')).rejects.toThrow(/hang up|ECONNRESET/)
  expect((await get('D')).Item).toEqual(at('D'))
  scene.endpoint.faults.set({ service: 'kms', kind: 'cut-after', times: 1 })
  await expect(mac()).rejects.toThrow(/hang up|ECONNRESET/)
})

test('a slow service answers late, but answers', async () => {
  scene.endpoint.faults.set({ service: 'kms', kind: 'slow', times: 1, ms: 300 })
  const started = performance.now()
  await mac()
  expect(performance.now() - started).toBeGreaterThan(290)
})

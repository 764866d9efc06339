import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb'
import { DecryptCommand, GenerateDataKeyCommand, GetPublicKeyCommand } from '@aws-sdk/client-kms'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startAwsEndpoint } from '../../../infra/local/aws/endpoint.ts'
import {
  ACCOUNT,
  everything,
  key,
  makeFolder,
  principal,
  REGION,
  type Scene,
  setScene,
  TABLE,
  table,
} from './scene.ts'

const owner = principal('owner', everything)
const seal = key('Seal', 'ECC_NIST_P256', 'SIGN_VERIFY')
const wrapping = key('Wrapping', 'SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT')
const Item = { pk: { S: 'PLEDGE#1' }, sk: { S: '1' } }

let scene: Scene
beforeEach(async () => {
  scene = await setScene([owner], [seal, wrapping])
  await scene.dynamodb(owner).send(new PutItemCommand({ TableName: TABLE, Item }))
})
afterEach(() => scene.end())

const file = (name: string) => join(scene.data, name)
/** Process ids of the engines that hold a file in this folder. */
const enginesOn = (folder: string): number[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      const args = commandLine(pid)
      return args.includes('serve') && args.some((arg) => arg.startsWith(folder))
    })

function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return [] // It ended meanwhile.
  }
}

describe('after a restart', () => {
  test('records are there', async () => {
    await scene.restart()
    const get = new GetItemCommand({ TableName: TABLE, Key: Item })
    expect((await scene.dynamodb(owner).send(get)).Item).toEqual(Item)
  })

  test('keys are the same and open what they sealed', async () => {
    const publicKey = async () =>
      (await scene.kms(owner).send(new GetPublicKeyCommand({ KeyId: seal.keyId }))).PublicKey
    const before = await publicKey()
    const generate = new GenerateDataKeyCommand({ KeyId: wrapping.arn, KeySpec: 'AES_256' })
    const { Plaintext, CiphertextBlob } = await scene.kms(owner).send(generate)
    await scene.restart()
    expect(await publicKey()).toEqual(before)
    const opened = await scene.kms(owner).send(new DecryptCommand({ CiphertextBlob }))
    expect(opened.Plaintext).toEqual(Plaintext)
  })

  test('nothing is left running', async () => {
    expect(enginesOn(scene.data)).toHaveLength(1)
    await scene.endpoint.stop()
    expect(enginesOn(scene.data)).toHaveLength(0)
    expect(existsSync(file('dynamodb.db-wal'))).toBe(false)
  })
})

test('the secrets are the owner’s alone to read', async () => {
  expect((await stat(file('kms-keys.json'))).mode & 0o777).toBe(0o600)
})

describe('the start ends in one line that names the file', () => {
  const damage: [string, string, (path: string) => Promise<void>, RegExp][] = [
    ['when the keys are cut off', 'kms-keys.json', (path) => truncate(path, 100), /damaged/],
    ['when the keys are empty', 'kms-keys.json', (path) => writeFile(path, ''), /damaged/],
    [
      'when the keys are of another format',
      'kms-keys.json',
      (path) => writeFile(path, '{"format":2,"keys":{}}'),
      /damaged/,
    ],
    [
      'when one character of a secret is another',
      'kms-keys.json',
      async (path) => {
        const content = await readFile(path, 'utf8')
        await writeFile(
          path,
          content.replace(
            /("secret": ".{20})(.)/,
            (_, head, next) => head + (next === 'A' ? 'B' : 'A'),
          ),
        )
      },
      /damaged/,
    ],
    ['when the keys are gone but the records are not', 'kms-keys.json', (path) => rm(path), /gone/],
    [
      'when the database is something else',
      'dynamodb.db',
      (path) => writeFile(path, 'not a database'.repeat(999)),
      /damaged/,
    ],
    ['when the database is cut off', 'dynamodb.db', (path) => truncate(path, 9000), /damaged/],
  ]
  test.each(damage)('%s', async (_, name, spoil, why) => {
    await scene.endpoint.stop()
    await spoil(file(name))
    const spoilt = await readFile(file(name)).catch(() => undefined)
    const error: Error = await scene.restart().then(
      () => new Error('it started'),
      (failure) => failure,
    )
    expect(error.message).toContain(file(name))
    expect(error.message).toMatch(why)
    expect(error.message).not.toContain('\n')
    expect(await readFile(file(name)).catch(() => undefined)).toEqual(spoilt)
    expect(enginesOn(scene.data)).toHaveLength(0)
  })
})

test('a key of another spec than before is refused, a new key is added', async () => {
  await scene.endpoint.stop()
  const start = (keys: Parameters<typeof startAwsEndpoint>[0]['keys']) =>
    startAwsEndpoint({
      ...{ account: ACCOUNT, region: REGION, principals: [owner], tables: [table] },
      ...{ keys, data: scene.data },
    })
  const other = { ...seal, spec: 'HMAC_256' as const }
  await expect(start([other])).rejects.toThrow(/holds Seal as ECC_NIST_P256/)
  const more = await start([seal, key('Index', 'HMAC_256', 'GENERATE_VERIFY_MAC')])
  await more.stop()
  expect(Object.keys(JSON.parse(await readFile(file('kms-keys.json'), 'utf8')).keys)).toEqual([
    'Seal',
    'Wrapping',
    'Index',
  ])
})

test('a table whose keys the template changed is refused', async () => {
  await scene.endpoint.stop()
  const changed = {
    ...table,
    definition: {
      ...table.definition,
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' as const }],
    },
  }
  const start = startAwsEndpoint({
    ...{ account: ACCOUNT, region: REGION, principals: [owner], keys: [] },
    ...{ tables: [changed], data: scene.data },
  })
  await expect(start).rejects.toThrow(/has other keys or indexes than the template/)
})

test('an index that the template has gained is made, with what was there before', async () => {
  await scene.endpoint.stop()
  const { GlobalSecondaryIndexes: indexes = [], ...rest } = table.definition
  const data = await makeFolder()
  const start = (kept: typeof indexes) => {
    const attributes = ['pk', 'sk', ...kept.flatMap(({ KeySchema = [] }) => namesIn(KeySchema))]
    const definition = {
      ...rest,
      AttributeDefinitions: rest.AttributeDefinitions?.filter(({ AttributeName }) =>
        attributes.includes(AttributeName ?? ''),
      ),
      GlobalSecondaryIndexes: kept,
    }
    return startAwsEndpoint({
      ...{ account: ACCOUNT, region: REGION, principals: [owner], keys: [] },
      ...{ tables: [{ ...table, definition }], data },
    })
  }
  const client = (endpoint: string) =>
    new DynamoDBClient({ endpoint, region: REGION, credentials: owner, maxAttempts: 1 })
  const before = await start(indexes.slice(0, 1))
  const queued = { ...Item, queue: { S: 'q' }, place: { S: 'p' } }
  await client(before.url).send(new PutItemCommand({ TableName: TABLE, Item: queued }))
  await before.stop()
  const after = await start(indexes)
  const { Items } = await client(after.url).send(
    new QueryCommand({
      TableName: TABLE,
      IndexName: 'by-queue',
      KeyConditionExpression: 'queue = :q',
      ExpressionAttributeValues: { ':q': { S: 'q' } },
    }),
  )
  expect(Items).toEqual([queued])
  await after.stop()
  await rm(data, { recursive: true })
})

const namesIn = (schema: readonly { AttributeName?: string | undefined }[]) =>
  schema.map(({ AttributeName = '' }) => AttributeName)

test('a stream is turned on and off as the template changes', async () => {
  await scene.endpoint.stop()
  const streamOf = async (StreamSpecification: typeof table.definition.StreamSpecification) => {
    const definition = { ...table.definition, StreamSpecification }
    const endpoint = await startAwsEndpoint({
      ...{ account: ACCOUNT, region: REGION, principals: [owner], keys: [] },
      ...{ tables: [{ ...table, definition }], data: scene.data },
    })
    const client = new DynamoDBClient({
      endpoint: endpoint.url,
      region: REGION,
      credentials: owner,
    })
    const { Table } = await client.send(new DescribeTableCommand({ TableName: TABLE }))
    await endpoint.stop()
    return Table?.StreamSpecification?.StreamEnabled ?? false
  }
  expect(await streamOf(undefined)).toBe(false)
  expect(await streamOf({ StreamEnabled: true, StreamViewType: 'KEYS_ONLY' })).toBe(true)
})

test('one folder serves one process at a time', async () => {
  const second = startAwsEndpoint({
    ...{ account: ACCOUNT, region: REGION, principals: [owner], keys: [], tables: [] },
    data: scene.data,
  })
  await expect(second).rejects.toThrow(`The data folder ${scene.data} is in use by another process`)
})

test('an engine that ends by itself is told, and calls are answered as trouble of DynamoDB', async () => {
  const [pid] = enginesOn(scene.data)
  if (pid) process.kill(pid, 'SIGKILL')
  const told = await scene.endpoint.engineDied
  expect(told.message).toMatch(/database engine ended unexpectedly \(SIGKILL\)/)
  const put = scene.dynamodb(owner).send(new PutItemCommand({ TableName: TABLE, Item }))
  await expect(put).rejects.toMatchObject({ name: 'InternalServerError' })
  await scene.restart()
  const get = new GetItemCommand({ TableName: TABLE, Key: Item })
  expect((await scene.dynamodb(owner).send(get)).Item).toEqual(Item)
})

test('the engine does not outlive a process that was killed', async () => {
  const folder = await makeFolder()
  const door = new URL('../../../infra/local/aws/endpoint.ts', import.meta.url).href
  const options = { account: ACCOUNT, region: REGION, principals: [], keys: [], tables: [] }
  const script = `
    import { startAwsEndpoint } from ${JSON.stringify(door)}
    await startAwsEndpoint(${JSON.stringify({ ...options, data: folder })})
    process.stdout.write('up')`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  expect(enginesOn(folder)).toHaveLength(1)
  child.kill('SIGKILL')
  await expect.poll(() => enginesOn(folder).length, { timeout: 5000 }).toBe(0)
  await rm(folder, { recursive: true })
})

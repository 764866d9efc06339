import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { KMSClient } from '@aws-sdk/client-kms'
import {
  type AwsEndpoint,
  type AwsEndpointOptions,
  type KmsKeySpec,
  type PolicyDocument,
  type PolicyStatement,
  type Principal,
  startAwsEndpoint,
  type TableSpec,
} from '../../../infra/local/aws/endpoint.ts'

export const ACCOUNT = '123456789012'
export const REGION = 'cn-north-1'
export const TABLE = 'proofs'
export const TABLE_ARN = `arn:aws-cn:dynamodb:${REGION}:${ACCOUNT}:table/${TABLE}`

export const policy = (...Statement: PolicyStatement[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement,
})

/** The default key policy CDK writes: the account decides by its own policies. */
export const delegating = policy({
  Effect: 'Allow',
  Principal: { AWS: `arn:aws-cn:iam::${ACCOUNT}:root` },
  Action: 'kms:*',
  Resource: '*',
})

export const onRecords = (actions: string[], ...prefixes: string[]): PolicyStatement => ({
  Effect: 'Allow',
  Action: actions.map((action) => `dynamodb:${action}`),
  Resource: TABLE_ARN,
  Condition: {
    'ForAllValues:StringLike': {
      'dynamodb:LeadingKeys': prefixes.map((prefix) => `${prefix}#*`),
    },
  },
})

export const principal = (name: string, ...statements: PolicyStatement[]): Principal => ({
  arn: `arn:aws-cn:sts::${ACCOUNT}:assumed-role/${name}/${name}`,
  accessKeyId: `AKIA${name.toUpperCase()}`,
  secretAccessKey: `secret of ${name}`,
  policies: statements.length > 0 ? [policy(...statements)] : [],
})

export const key = (
  logicalId: string,
  spec: KmsKeySpec['spec'],
  usage: string,
  keyPolicy = delegating,
): KmsKeySpec => ({
  logicalId,
  arn: `arn:aws-cn:kms:${REGION}:${ACCOUNT}:key/${logicalId.toLowerCase()}`,
  keyId: logicalId.toLowerCase(),
  spec,
  usage,
  policy: keyPolicy,
  aliases: [`alias/${logicalId}`],
})

export const table: TableSpec = {
  name: TABLE,
  arn: TABLE_ARN,
  ttlAttribute: 'ttl',
  definition: {
    TableName: TABLE,
    AttributeDefinitions: ['pk', 'sk', 'person', 'pledgedAt', 'queue', 'place'].map(
      (AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      }),
    ),
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'by-person',
        KeySchema: [
          { AttributeName: 'person', KeyType: 'HASH' },
          { AttributeName: 'pledgedAt', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
      {
        IndexName: 'by-queue',
        KeySchema: [
          { AttributeName: 'queue', KeyType: 'HASH' },
          { AttributeName: 'place', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  },
}

export const everything: PolicyStatement = {
  Effect: 'Allow',
  Action: ['dynamodb:*', 'kms:*'],
  Resource: '*',
}

export interface Scene {
  readonly data: string
  readonly endpoint: AwsEndpoint
  dynamodb(who: Principal, maxAttempts?: number): DynamoDBClient
  kms(who: Principal, maxAttempts?: number): KMSClient
  /** Ends the endpoint and starts another on the same folder. */
  restart(): Promise<void>
  end(): Promise<void>
}

export async function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'aws-endpoint-'))
}

/** A running endpoint in a folder of its own, and real SDK clients to call it with. */
export async function setScene(
  principals: readonly Principal[],
  keys: readonly KmsKeySpec[] = [],
): Promise<Scene> {
  const data = await makeFolder()
  const options: AwsEndpointOptions = {
    ...{ account: ACCOUNT, region: REGION },
    ...{ principals, keys, tables: [table], data },
  }
  let endpoint = await startAwsEndpoint(options).catch(async (error) => {
    await rm(data, { recursive: true })
    throw error
  })
  const clientOptions = (who: Principal, maxAttempts: number) => ({
    endpoint: endpoint.url,
    region: REGION,
    credentials: who,
    maxAttempts,
  })
  return {
    data,
    get endpoint() {
      return endpoint
    },
    dynamodb: (who, maxAttempts = 1) => new DynamoDBClient(clientOptions(who, maxAttempts)),
    kms: (who, maxAttempts = 1) => new KMSClient(clientOptions(who, maxAttempts)),
    async restart() {
      await endpoint.stop()
      endpoint = await startAwsEndpoint(options)
    },
    async end() {
      await endpoint.stop()
      await rm(data, { recursive: true })
    },
  }
}

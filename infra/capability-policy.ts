import { PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { ILogGroup } from 'aws-cdk-lib/aws-logs'
import type { Entity } from '../functions/table/keys.ts'
import type { DataStack } from './data-stack.ts'
import type { Grants, KeyName } from './grants.ts'

/** The whole of what one function's role may do, from its line in the table of grants. */
export function capabilityPolicy(grants: Grants, data: DataStack, log: ILogGroup): PolicyDocument {
  return new PolicyDocument({
    statements: [
      // Only its own log group, and not CreateLogGroup: the group, with its retention, exists.
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [log.logGroupArn],
      }),
      ...onRecords(data, ['GetItem', 'Query'], grants.reads),
      ...onQueues(data, grants.queues ?? []),
      ...(grants.persons ? [onPersons(data)] : []),
      ...onRecords(data, ['BatchGetItem'], grants.looksUp ?? []),
      ...onRecords(data, ['PutItem'], grants.puts),
      ...onRecords(data, ['UpdateItem'], grants.updates),
      ...onRecords(data, ['BatchWriteItem'], grants.fills ?? []),
      ...Object.entries(grants.keys).flatMap(([name, operations]) =>
        operations.map((operation) => onKey(data, name as KeyName, operation)),
      ),
    ],
  })
}

function onRecords(data: DataStack, operations: readonly string[], records: readonly Entity[]) {
  if (records.length === 0) return []
  return [
    new PolicyStatement({
      actions: operations.map((operation) => `dynamodb:${operation}`),
      resources: [data.table.tableArn],
      conditions: {
        'ForAllValues:StringLike': {
          'dynamodb:LeadingKeys': records.map((record) => `${record}#*`),
        },
      },
    }),
  ]
}

/** In a query of an index, the leading key is the index's own. */
function onQueues(data: DataStack, queues: readonly string[]) {
  if (queues.length === 0) return []
  return [
    new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: [`${data.table.tableArn}/index/by-queue`],
      conditions: {
        'ForAllValues:StringLike': {
          'dynamodb:LeadingKeys': queues.map((queue) => `${queue}#*`),
        },
      },
    }),
  ]
}

/** Keys alone, by blind indexes, which have no beginning in common that could be granted. */
function onPersons(data: DataStack): PolicyStatement {
  return new PolicyStatement({
    actions: ['dynamodb:Query'],
    resources: [`${data.table.tableArn}/index/by-person`],
  })
}

function onKey(data: DataStack, name: KeyName, operation: string): PolicyStatement {
  const key = {
    seal: data.sealKey,
    wrapping: data.wrappingKey,
    index: data.indexKey,
    identity: data.identityKey,
    document: data.documentKey,
  }[name]
  return new PolicyStatement({
    actions: [`kms:${operation}`],
    resources: [key.keyArn],
    ...(operation === 'Sign' && { conditions: es256 }),
  })
}

const es256 = {
  StringEquals: {
    'kms:SigningAlgorithm': 'ECDSA_SHA_256',
    'kms:MessageType': ['DIGEST', 'RAW'],
  },
}

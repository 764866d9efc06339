import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import * as z from 'zod/mini'
import type { KmsKeySpec, PolicyDocument, TableSpec } from '../aws/endpoint.ts'
import type { Deployment } from './deployment.ts'
import { readProperties } from './read-properties.ts'

const Table = z.object({
  KeySchema: z.array(z.unknown()),
  AttributeDefinitions: z.array(z.unknown()),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  GlobalSecondaryIndexes: z.optional(z.array(z.unknown())),
  StreamSpecification: z.optional(z.object({ StreamViewType: z.string() })),
  TimeToLiveSpecification: z.optional(
    z.object({ AttributeName: z.string(), Enabled: z.literal(true) }),
  ),
  DeletionProtectionEnabled: z.optional(z.boolean()),
})

/**
 * The tables, without their stream for as long as no function reads it: the local engine never trims a
 * stream and scans all of it at each write.
 */
export function tablesOf(deployment: Deployment): TableSpec[] {
  return deployment.ofType('AWS::DynamoDB::Table').map((resource) => {
    const {
      StreamSpecification: _,
      TimeToLiveSpecification: ttl,
      ...rest
    } = readProperties(resource, Table)
    const definition = { TableName: resource.ref, ...rest }
    return {
      name: resource.ref,
      arn: resource.attribute('Arn'),
      // A template and CreateTable call its parts by the same names; DynamoDB checks them itself.
      definition: definition as CreateTableCommandInput,
      ...(ttl && { ttlAttribute: ttl.AttributeName }),
    }
  })
}

const Key = z.object({
  KeySpec: z._default(
    z.enum(['ECC_NIST_P256', 'SYMMETRIC_DEFAULT', 'HMAC_256']),
    'SYMMETRIC_DEFAULT',
  ),
  KeyUsage: z._default(z.string(), 'ENCRYPT_DECRYPT'),
  KeyPolicy: z.custom<PolicyDocument>((policy) => typeof policy === 'object' && policy !== null),
})

export function keysOf(deployment: Deployment): KmsKeySpec[] {
  return deployment.ofType('AWS::KMS::Key').map((resource) => {
    const { KeySpec, KeyUsage, KeyPolicy } = readProperties(resource, Key)
    return {
      logicalId: `${resource.stack}-${resource.id}`,
      arn: resource.attribute('Arn'),
      keyId: resource.ref,
      spec: KeySpec,
      usage: KeyUsage,
      policy: KeyPolicy,
    }
  })
}

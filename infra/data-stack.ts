import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
} from 'aws-cdk-lib/aws-dynamodb'
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'

/**
 * What must outlive every release: the records and the keys that prove and protect them. All is
 * retained in every stage, so that removing a stack never removes evidence.
 */
export class DataStack extends Stack {
  readonly table: Table
  /** Signs the delegations of seal sessions; its public half is what receipts are verified with. */
  readonly sealKey: Key
  /** Wraps the data key of each record's personal data. */
  readonly wrappingKey: Key
  /** Turns a person into a blind index that means nothing outside its tenant. */
  readonly indexKey: Key
  /** Signs certificates’ documents, which readers of PDF check by its X.509 certificate. */
  readonly documentKey: Key
  /** Signs the tokens of typed identities, and nothing else. */
  readonly identityKey: Key

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props)
    this.table = recordTable(this)
    this.sealKey = retainedKey(this, 'SealKey', {
      description: 'Jianzheng: seals (signs delegations of seal sessions)',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
    })
    this.wrappingKey = retainedKey(this, 'WrappingKey', {
      description: 'Jianzheng: wraps the data keys of personal data',
      keySpec: KeySpec.SYMMETRIC_DEFAULT,
      // KMS keeps the old material for decryption; keys of the other two kinds cannot rotate.
      enableKeyRotation: true,
    })
    this.indexKey = retainedKey(this, 'IndexKey', {
      description: 'Jianzheng: blind index of persons',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    })
    this.documentKey = retainedKey(this, 'DocumentKey', {
      description: 'Jianzheng: signs documents of certificates (PAdES)',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
    })
    this.identityKey = retainedKey(this, 'IdentityKey', {
      description: 'Jianzheng: tokens of typed identities',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
    })
  }
}

function recordTable(scope: Construct): Table {
  const table = new Table(scope, 'Records', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    stream: StreamViewType.NEW_AND_OLD_IMAGES,
    timeToLiveAttribute: 'ttl',
  })
  table.addGlobalSecondaryIndex({
    indexName: 'by-person',
    partitionKey: { name: 'person', type: AttributeType.STRING },
    sortKey: { name: 'pledgedAt', type: AttributeType.STRING },
    projectionType: ProjectionType.KEYS_ONLY,
  })
  // Sparse: only what waits for staff, or was answered by them, has a queue.
  table.addGlobalSecondaryIndex({
    indexName: 'by-queue',
    partitionKey: { name: 'queue', type: AttributeType.STRING },
    sortKey: { name: 'place', type: AttributeType.STRING },
    projectionType: ProjectionType.ALL,
  })
  return table
}

/** The key policy is the CDK's default: the account, hence IAM, decides who uses the key. */
function retainedKey(
  scope: Construct,
  id: string,
  props: ConstructorParameters<typeof Key>[2],
): Key {
  return new Key(scope, id, {
    ...props,
    removalPolicy: RemovalPolicy.RETAIN,
    pendingWindow: Duration.days(30),
  })
}

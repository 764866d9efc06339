import { join } from 'node:path'
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { capabilityPolicy } from './capability-policy.ts'
import type { DataStack } from './data-stack.ts'
import { type FunctionName, type Grants, grants } from './grants.ts'
import type { SignIn } from './sign-in.ts'
import type { StageSettings } from './stage.ts'

export interface CapabilityFunctionProps {
  readonly name: FunctionName
  readonly data: DataStack
  readonly stage: StageSettings
  readonly signIn: SignIn
  /** Folder with one bundled asset per function: `<assets>/<name>/index.mjs`. */
  readonly assets: string
}

/** One capability as deployed: its bundle, its own role, its own log group. */
export class CapabilityFunction extends Construct {
  readonly lambda: LambdaFunction

  constructor(scope: Construct, id: string, props: CapabilityFunctionProps) {
    super(scope, id)
    const { name, data, stage } = props
    const granted = grants[name]
    const logGroup = new LogGroup(this, 'Log', {
      retention: stage.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { grants: capabilityPolicy(granted, data, logGroup) },
    })
    this.lambda = new LambdaFunction(this, 'Function', {
      // A name ops can type: `operate` is invoked by it.
      functionName: `jianzheng-${stage.name}-${name}`,
      runtime: Runtime.NODEJS_22_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(join(props.assets, name)),
      memorySize: granted.memory,
      timeout: Duration.seconds(granted.timeout),
      environment: {
        AUDIENCE: stage.audience,
        ...whereabouts(granted, data, stage),
        ...(granted.tellsStaff && signInVariables(props.signIn)),
      },
      role,
      logGroup,
    })
    acknowledge(this, {
      L1: 'Node 22 is supported until April 2027 and what the bundles are built and tested for; a newer runtime is taken with a release.',
    })
  }
}

/** A function is told only of the table and the keys that its grants let it use. */
function whereabouts(granted: Grants, data: DataStack, stage: StageSettings) {
  const { reads, puts, updates, keys, egress } = granted
  return {
    ...([...reads, ...puts, ...updates].length > 0 && {
      TABLE_NAME: data.table.tableName,
      CACHE_SECONDS: String(stage.cacheSeconds),
    }),
    ...(keys.seal && { SEAL_KEY_ID: data.sealKey.keyId }),
    ...(keys.wrapping && { WRAPPING_KEY_ID: data.wrappingKey.keyId }),
    ...(keys.document && { DOCUMENT_KEY_ID: data.documentKey.keyId }),
    ...(keys.index && { INDEX_KEY_ID: data.indexKey.keyId }),
    ...(egress && stage.privateEgress && { PRIVATE_EGRESS: 'allow' }),
    ...(keys.identity && { IDENTITY_KEY_ID: data.identityKey.keyId }),
  }
}

const signInVariables = ({ issuer, client, tokenOrigin }: SignIn) => ({
  ISSUER: issuer,
  CLIENT_ID: client,
  TOKEN_ORIGIN: tokenOrigin,
})

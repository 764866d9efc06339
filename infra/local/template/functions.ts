import { randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import { ClearError } from '../../clear-error.ts'
import type { PolicyDocument, Principal } from '../aws/endpoint.ts'
import type { Deployment, Resource } from './deployment.ts'
import { readProperties } from './read-properties.ts'

/** A Lambda function as the template declares it. */
export interface FunctionSpec {
  readonly name: string
  readonly arn: string
  /** Folder of the bundled asset. */
  readonly folder: string
  /** File and export, `index.handler`. */
  readonly handler: string
  /** Milliseconds an invocation may take. */
  readonly timeout: number
  /** MB. */
  readonly memory: number
  readonly environment: Readonly<Record<string, string>>
  /** Its role, in whose name it calls AWS. */
  readonly principal: Principal
}

const Lambda = z.object({
  Runtime: z.string(),
  Handler: z.string(),
  Role: z.string(),
  Timeout: z._default(z.number(), 3),
  MemorySize: z._default(z.number(), 128),
  Code: z.object({ S3Key: z.string() }),
  Environment: z.optional(z.object({ Variables: z.record(z.string(), z.string()) })),
  VpcConfig: z.optional(z.never()),
  Layers: z.optional(z.never()),
})

/** Every function but the CDK's own uploader, which serves deployment and is run by CloudFormation. */
export function functionsOf(deployment: Deployment): FunctionSpec[] {
  const uploaders = new Set(
    deployment
      .ofType('Custom::CDKBucketDeployment')
      .map((resource) => resource.properties().ServiceToken),
  )
  return deployment
    .ofType('AWS::Lambda::Function')
    .filter((resource) => !uploaders.has(resource.attribute('Arn')))
    .map((resource) => functionOf(deployment, resource))
}

function functionOf(deployment: Deployment, resource: Resource): FunctionSpec {
  const lambda = readProperties(resource, Lambda)
  if (!lambda.Runtime.startsWith('nodejs')) {
    throw new ClearError(`${resource.ref} is for ${lambda.Runtime}; the runner runs Node functions`)
  }
  return {
    name: resource.ref,
    arn: resource.attribute('Arn'),
    folder: deployment.asset(lambda.Code.S3Key),
    handler: lambda.Handler,
    timeout: lambda.Timeout * 1000,
    memory: lambda.MemorySize,
    environment: lambda.Environment?.Variables ?? {},
    principal: principalOf(deployment, lambda.Role, resource.ref),
  }
}

const policy = z.custom<PolicyDocument>((value) => typeof value === 'object' && value !== null)

const Role = z.object({
  Policies: z._default(z.array(z.object({ PolicyDocument: policy })), []),
  ManagedPolicyArns: z.optional(z.array(z.string()).check(z.maxLength(0))),
})

const AttachedPolicy = z.object({
  PolicyDocument: policy,
  Roles: z._default(z.array(z.string()), []),
})

/** The role's session as Lambda opens it, with credentials that live as long as this run. */
function principalOf(deployment: Deployment, roleArn: string, functionName: string): Principal {
  const role = deployment.ofType('AWS::IAM::Role').find((one) => one.attribute('Arn') === roleArn)
  if (!role) throw new ClearError(`${functionName} has a role outside the templates: ${roleArn}`)
  const attached = deployment
    .ofType('AWS::IAM::Policy')
    .map((resource) => readProperties(resource, AttachedPolicy))
    .filter(({ Roles }) => Roles.includes(role.ref))
  const { partition, account } = deployment.place
  return {
    arn: `arn:${partition}:sts::${account}:assumed-role/${role.ref}/${functionName}`,
    accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    policies: [...readProperties(role, Role).Policies, ...attached].map(
      (one) => one.PolicyDocument,
    ),
  }
}

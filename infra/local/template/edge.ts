import * as z from 'zod/mini'
import { ClearError } from '../../clear-error.ts'
import type { Deployment } from './deployment.ts'
import { readProperties } from './read-properties.ts'
import { type HeadersPolicy, headersPolicyOf } from './response-headers.ts'

/** A CloudFront distribution: what it does with a path, first match first, the default last. */
export interface DistributionSpec {
  readonly behaviours: readonly BehaviourSpec[]
}

export interface BehaviourSpec {
  /** CloudFront's pattern; `*` for the default behaviour. */
  readonly pattern: string
  readonly methods: readonly string[]
  readonly origin: 'files' | 'api'
  /** Whether answers are compressed for who accepts it. */
  readonly compress: boolean
  readonly headers: HeadersPolicy | undefined
  /** Code of the CloudFront Function that meets every request, if there is one. */
  readonly viewerRequest?: string | undefined
}

const Behaviour = z.object({
  PathPattern: z._default(z.string(), '*'),
  TargetOriginId: z.string(),
  AllowedMethods: z._default(z.array(z.string()), ['GET', 'HEAD']),
  CachePolicyId: z.string(),
  OriginRequestPolicyId: z.optional(z.string()),
  ResponseHeadersPolicyId: z.optional(z.string()),
  Compress: z._default(z.boolean(), false),
  FunctionAssociations: z._default(
    z.array(z.strictObject({ EventType: z.literal('viewer-request'), FunctionARN: z.string() })),
    [],
  ),
  LambdaFunctionAssociations: z.optional(z.never()),
})

const Distribution = z.object({
  DistributionConfig: z.object({
    DefaultCacheBehavior: Behaviour,
    CacheBehaviors: z._default(z.array(Behaviour), []),
    Origins: z.array(
      z.object({ Id: z.string(), DomainName: z.string(), S3OriginConfig: z.optional(z.unknown()) }),
    ),
  }),
})

const CachePolicy = z.object({
  CachePolicyConfig: z.object({
    ParametersInCacheKeyAndForwardedToOrigin: z.object({
      EnableAcceptEncodingGzip: z._default(z.boolean(), false),
    }),
  }),
})

const EdgeFunction = z.object({
  FunctionCode: z.string(),
  AutoPublish: z.literal(true),
  FunctionConfig: z.object({ Runtime: z.literal('cloudfront-js-2.0') }),
})

/** Of AWS's managed policies, those the templates use: whether each lets CloudFront compress. */
const managedCachePolicies: Readonly<Record<string, boolean>> = {
  '658327ea-f89d-4fab-a63d-7e88639e58f6': true, // CachingOptimized
  '4135ea2d-6df8-44a3-9df3-4b5a84be39ad': false, // CachingDisabled
}

/** AllViewerExceptHostHeader: the one way the runner forwards a request to the API. */
const allButHost = 'b689b0a8-53d0-40ab-baf2-68738e2966ac'

/**
 * The one distribution of the templates. The runner keeps no answers as an edge would: what it
 * serves is always fresh, and the browser keeps what `Cache-Control` lets it.
 */
export function distributionOf(deployment: Deployment, apiDomain: string): DistributionSpec {
  const [resource, another] = deployment.ofType('AWS::CloudFront::Distribution')
  if (!resource || another) throw new ClearError('the runner runs exactly one distribution')
  const { DistributionConfig: config } = readProperties(resource, Distribution)
  const origins = new Map<string, 'files' | 'api'>()
  for (const { Id, DomainName, S3OriginConfig } of config.Origins) {
    if (S3OriginConfig === undefined && DomainName !== apiDomain) {
      throw new ClearError(`the distribution has an origin elsewhere: ${DomainName}`)
    }
    origins.set(Id, S3OriginConfig === undefined ? 'api' : 'files')
  }
  const behaviours = [...config.CacheBehaviors, config.DefaultCacheBehavior].map((one) => {
    const origin = origins.get(one.TargetOriginId)
    if (!origin) throw new ClearError(`${one.PathPattern} has no origin ${one.TargetOriginId}`)
    if (origin === 'api' && one.OriginRequestPolicyId !== allButHost) {
      throw new ClearError(`${one.PathPattern} forwards requests in a way the runner does not know`)
    }
    return {
      pattern: one.PathPattern,
      methods: one.AllowedMethods,
      origin,
      compress: one.Compress && compresses(deployment, one.CachePolicyId),
      headers: headersPolicyOf(deployment, one.ResponseHeadersPolicyId),
      viewerRequest: functionCode(deployment, one.FunctionAssociations[0]?.FunctionARN),
    }
  })
  return { behaviours }
}

function functionCode(deployment: Deployment, arn: string | undefined): string | undefined {
  if (arn === undefined) return undefined
  const found = deployment
    .ofType('AWS::CloudFront::Function')
    .find((one) => one.attribute('FunctionARN') === arn)
  if (!found) throw new ClearError(`the runner does not know the edge function ${arn}`)
  return readProperties(found, EdgeFunction).FunctionCode
}

function compresses(deployment: Deployment, id: string): boolean {
  const managed = managedCachePolicies[id]
  if (managed !== undefined) return managed
  const policy = deployment.ofType('AWS::CloudFront::CachePolicy').find(({ ref }) => ref === id)
  if (!policy) throw new ClearError(`the runner does not know the cache policy ${id}`)
  return readProperties(policy, CachePolicy).CachePolicyConfig
    .ParametersInCacheKeyAndForwardedToOrigin.EnableAcceptEncodingGzip
}

import * as z from 'zod/mini'
import { ClearError } from '../../clear-error.ts'
import type { Deployment } from './deployment.ts'
import { readProperties } from './read-properties.ts'

/** A JWT authorizer: tokens of one issuer, for one of these recipients. */
export interface JwtAuthorizerSpec {
  readonly issuer: string
  readonly audience: readonly string[]
}

const Authorizer = z.strictObject({
  ApiId: z.string(),
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.strictObject({ Issuer: z.string(), Audience: z.array(z.string()) }),
  Name: z.string(),
})

/** Of a route, what says who is let through. */
interface Guarded {
  readonly RouteKey: string
  readonly AuthorizationType: 'NONE' | 'JWT'
  readonly AuthorizerId?: string | undefined
}

/** The authorizer of a route; none where everybody is let through. */
export function authorizerOf(
  deployment: Deployment,
  { RouteKey, AuthorizationType, AuthorizerId }: Guarded,
): JwtAuthorizerSpec | undefined {
  if (AuthorizationType === 'NONE') return undefined
  const resource = deployment
    .ofType('AWS::ApiGatewayV2::Authorizer')
    .find(({ ref }) => ref === AuthorizerId)
  if (!resource) throw new ClearError(`route ${RouteKey} has no authorizer`)
  const { Issuer, Audience } = readProperties(resource, Authorizer).JwtConfiguration
  return { issuer: Issuer, audience: Audience }
}

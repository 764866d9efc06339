import * as z from 'zod/mini'
import { ClearError } from '../../clear-error.ts'
import { authorizerOf, type JwtAuthorizerSpec } from './authorizer.ts'
import type { Deployment, Resource } from './deployment.ts'
import { readProperties } from './read-properties.ts'

/** An HTTP API as API Gateway runs it. */
export interface HttpApiSpec {
  readonly id: string
  /** Host name under which CloudFront reaches it. */
  readonly domain: string
  readonly account: string
  readonly routes: readonly RouteSpec[]
  readonly cors: CorsSpec | undefined
  readonly accessLogFormat: string | undefined
  /** What a route has that names no throttle of its own. */
  readonly throttle: ThrottleSpec | undefined
}

/** Requests per second, sustained and at once; each route has a bucket to itself. */
export interface ThrottleSpec {
  readonly rate: number
  readonly burst: number
}

export interface RouteSpec {
  /** `GET /v1/items/{item}` */
  readonly key: string
  readonly functionArn: string
  /** Whether the function's own policy lets API Gateway invoke it for this route. */
  readonly permitted: boolean
  readonly throttle?: ThrottleSpec | undefined
  /** Who is let through to the function; everybody without it. */
  readonly authorizer?: JwtAuthorizerSpec | undefined
}

const Cors = z.strictObject({
  AllowOrigins: z._default(z.array(z.string()), []),
  AllowMethods: z._default(z.array(z.string()), []),
  AllowHeaders: z._default(z.array(z.string()), []),
  ExposeHeaders: z._default(z.array(z.string()), []),
  MaxAge: z.optional(z.number()),
  AllowCredentials: z.optional(z.literal(false)),
})

export type CorsSpec = z.infer<typeof Cors>

const Api = z.object({ ProtocolType: z.literal('HTTP'), CorsConfiguration: z.optional(Cors) })

const RouteSettings = z.strictObject({
  ThrottlingRateLimit: z.number(),
  ThrottlingBurstLimit: z.number(),
})

const Stage = z.object({
  ApiId: z.string(),
  StageName: z.literal('$default'),
  AccessLogSettings: z.optional(z.object({ Format: z.string() })),
  DefaultRouteSettings: z.optional(RouteSettings),
  RouteSettings: z._default(z.record(z.string(), RouteSettings), {}),
})

const Route = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z._default(z.enum(['NONE', 'JWT']), 'NONE'),
  AuthorizerId: z.optional(z.string()),
})

const Integration = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
})

const Permission = z.object({
  Action: z.string(),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.optional(z.string()),
})

/** The one HTTP API of the templates. */
export function httpApiOf(deployment: Deployment): HttpApiSpec {
  const [api, another] = deployment.ofType('AWS::ApiGatewayV2::Api')
  if (!api || another) throw new ClearError('the runner runs exactly one HTTP API')
  const stage = deployment
    .ofType('AWS::ApiGatewayV2::Stage')
    .map((resource) => readProperties(resource, Stage))
    .find(({ ApiId }) => ApiId === api.ref)
  if (!stage) throw new ClearError('the HTTP API has no $default stage')
  const { DefaultRouteSettings: byDefault, RouteSettings: own } = stage
  const routes = deployment
    .ofType('AWS::ApiGatewayV2::Route')
    .map((route) => routeOf(deployment, api, route, own))
  const unknown = Object.keys(own).find((key) => !routes.some((route) => route.key === key))
  if (unknown) throw new ClearError(`the stage has settings for ${unknown}, which is no route`)
  return {
    id: api.ref,
    domain: new URL(api.attribute('ApiEndpoint')).host,
    account: deployment.place.account,
    routes,
    cors: readProperties(api, Api).CorsConfiguration,
    accessLogFormat: stage.AccessLogSettings?.Format,
    throttle: byDefault && throttleOf(byDefault),
  }
}

function throttleOf(settings: z.infer<typeof RouteSettings>): ThrottleSpec {
  return { rate: settings.ThrottlingRateLimit, burst: settings.ThrottlingBurstLimit }
}

function routeOf(
  deployment: Deployment,
  api: Resource,
  resource: Resource,
  settings: Readonly<Record<string, z.infer<typeof RouteSettings>>>,
): RouteSpec {
  const route = readProperties(resource, Route)
  const integration = deployment
    .ofType('AWS::ApiGatewayV2::Integration')
    .find(({ ref }) => route.Target === `integrations/${ref}`)
  if (!integration) throw new ClearError(`route ${route.RouteKey} has no integration`)
  const { IntegrationUri: functionArn } = readProperties(integration, Integration)
  const own = settings[route.RouteKey]
  return {
    key: route.RouteKey,
    functionArn,
    throttle: own && throttleOf(own),
    authorizer: authorizerOf(deployment, route),
    permitted: isPermitted(deployment, api.ref, route.RouteKey, functionArn),
  }
}

function isPermitted(
  { ofType, place }: Deployment,
  apiId: string,
  key: string,
  functionArn: string,
): boolean {
  const [method, path] = key.split(' ')
  const source = `arn:${place.partition}:execute-api:${place.region}:${place.account}:${apiId}/$default/${method}${path}`
  return ofType('AWS::Lambda::Permission')
    .map((resource) => readProperties(resource, Permission))
    .some(
      (permission) =>
        permission.Action === 'lambda:InvokeFunction' &&
        permission.Principal === 'apigateway.amazonaws.com' &&
        permission.FunctionName === functionArn &&
        (permission.SourceArn === undefined || matches(permission.SourceArn, source)),
    )
}

function matches(pattern: string, text: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${escaped}$`).test(text)
}

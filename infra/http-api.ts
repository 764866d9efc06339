import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  CfnStage,
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { Capability, Endpoint } from '../shared/api/endpoint.ts'
import { acknowledge } from './acknowledge.ts'
import type { SignIn } from './sign-in.ts'
import type { StageSettings } from './stage.ts'

/** Request headers a page of another origin may send; also all that China's CloudFront passes on. */
export const requestHeaders = ['authorization', 'content-type', 'idempotency-key', 'if-none-match']

/** Response headers a page of another origin may read. */
export const responseHeaders = ['etag', 'retry-after']

export function httpApi(scope: Construct, endpoints: readonly Endpoint[]): HttpApi {
  return new HttpApi(scope, 'Http', {
    apiName: 'jianzheng',
    createDefaultStage: false,
    // Any page may call, because a call proves itself by a bearer token in a header: there is no
    // cookie that a foreign page could ride on, so credentials stay off and an origin list would
    // protect nothing. Which site may use which token is checked by the function.
    corsPreflight: {
      allowOrigins: ['*'],
      allowMethods: [...new Set(endpoints.map(({ method }) => CorsHttpMethod[method]))],
      allowHeaders: requestHeaders,
      exposeHeaders: responseHeaders,
      maxAge: Duration.days(1),
    },
  })
}

/**
 * The one stage. It names routes for their throttles, and API Gateway knows only those that exist already.
 *
 * @param made the endpoints' routes
 */
export function httpStage(
  scope: Construct,
  api: HttpApi,
  stage: StageSettings,
  endpoints: readonly Endpoint[],
  made: readonly HttpRoute[],
): void {
  const httpStage = new HttpStage(scope, 'Stage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: stage.throttle.rate, burstLimit: stage.throttle.burst },
    accessLogSettings: {
      destination: new LogGroupLogDestination(
        new LogGroup(scope, 'AccessLog', {
          retention: stage.logRetention,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
      ),
      format: AccessLogFormat.custom(accessLog),
    },
  })
  httpStage.node.addDependency(...made)
  const { rate, burst } = stage.scarceThrottle
  const { defaultChild } = httpStage.node
  if (!(defaultChild instanceof CfnStage)) throw new Error('an HttpStage is no stage any more')
  defaultChild.routeSettings = Object.fromEntries(
    endpoints
      .filter(({ scarce }) => scarce)
      .map(({ method, path }) => [
        `${method} ${path}`,
        { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst },
      ]),
  )
}

// No address, no user agent, and the route's pattern in place of the path: a pledge's reference
// together with an address would say who pledged.
const accessLog = JSON.stringify({
  requestId: '$context.requestId',
  routeKey: '$context.routeKey',
  status: '$context.status',
  latency: '$context.responseLatency',
  integrationError: '$context.integrationErrorMessage',
})

/**
 * One route, and with it one permission to invoke, per endpoint of the contract. Staff are let through
 * with an access token of the one issuer that the stage names; the gateway checks it, the function then
 * finds in the table who that is.
 */
export function routes(
  scope: Construct,
  api: HttpApi,
  endpoints: readonly Endpoint[],
  functions: Readonly<Record<Capability, LambdaFunction>>,
  { issuer, client }: SignIn,
): HttpRoute[] {
  const staff = new HttpJwtAuthorizer('Staff', issuer, { jwtAudience: [client] })
  const integrations = new Map(
    Object.entries(functions).map(([name, fn]) => [name, new HttpLambdaIntegration(name, fn)]),
  )
  return endpoints.map(({ id, capability, callers, method, path }) => {
    const integration = integrations.get(capability)
    if (!integration) throw new Error(`endpoint ${id}: no function serves ${capability}`)
    const routeKey = HttpRouteKey.with(path, HttpMethod[method])
    if (callers.includes('staff')) {
      return new HttpRoute(scope, id, { httpApi: api, routeKey, integration, authorizer: staff })
    }
    const route = new HttpRoute(scope, id, { httpApi: api, routeKey, integration })
    acknowledge(route, {
      APIG4:
        'Tokens are signed by sites whose keys are pinned in the table, bound to one item and one case: the function verifies them. A gateway authorizer knows one issuer and would fetch keys from it.',
    })
    return route
  })
}

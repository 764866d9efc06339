import type { APIGatewayEventRequestContextV2, APIGatewayProxyEventV2 } from 'aws-lambda'
import type { HttpApiSpec } from '../template/http-api.ts'
import type { Call } from './call.ts'
import type { Claims } from './jwt-authorizer.ts'
import type { Match } from './route-table.ts'

/**
 * The event of payload format 2.0 for a call that a route fits.
 *
 * @param claims what an authorizer let the call through on
 */
export function eventOf(
  api: HttpApiSpec,
  call: Call,
  path: string,
  { route, parameters }: Match,
  requestId: string,
  now: Date,
  claims?: Claims,
): APIGatewayProxyEventV2 {
  const { cookie, ...headers } = call.headers
  const query = queryOf(call.query)
  const text = isText(headers['content-type'])
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: path,
    rawQueryString: call.query,
    ...(cookie !== undefined && { cookies: cookie.split('; ') }),
    headers,
    ...(query && { queryStringParameters: query }),
    ...(Object.keys(parameters).length > 0 && { pathParameters: parameters }),
    requestContext: {
      accountId: api.account,
      apiId: api.id,
      ...(claims && authorizedBy(claims)),
      domainName: api.domain,
      domainPrefix: api.id,
      http: {
        method: call.method,
        path,
        protocol: 'HTTP/1.1',
        sourceIp: call.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: route.key,
      stage: '$default',
      time: clfTime(now),
      timeEpoch: now.getTime(),
    },
    ...(call.body.length > 0 && { body: call.body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: call.body.length > 0 && !text,
  }
}

/** The types know of authorized calls as of a kind of their own. */
function authorizedBy(claims: Claims): Partial<APIGatewayEventRequestContextV2> {
  return { authorizer: { jwt: { claims, scopes: null } } } as object
}

/** Decoded; values of a name that is repeated are joined by commas. */
function queryOf(query: string): Record<string, string> | undefined {
  const values: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(query)) {
    values[name] = Object.hasOwn(values, name) ? `${values[name]},${value}` : value
  }
  return Object.keys(values).length > 0 ? values : undefined
}

/** API Gateway passes text on as it is and everything else as base64. */
function isText(contentType: string | undefined): boolean {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  return /^(text\/.*|application\/(.*\+)?(json|xml)|application\/javascript)$/.test(type)
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `09/Oct/2026:07:05:03 +0000` */
function clfTime(now: Date): string {
  const iso = now.toISOString()
  return `${iso.slice(8, 10)}/${months[now.getUTCMonth()]}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`
}

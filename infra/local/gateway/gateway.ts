import { randomUUID } from 'node:crypto'
import type { FunctionPool } from '../functions/function-pool.ts'
import type { HttpApiSpec, RouteSpec } from '../template/http-api.ts'
import { accessLog } from './access-log.ts'
import { type Answer, type Call, jsonAnswer } from './call.ts'
import { corsHeaders, preflight } from './cors.ts'
import { eventOf } from './event.ts'
import { answerOf } from './function-answer.ts'
import { type Claims, jwtAuthorizer } from './jwt-authorizer.ts'
import { type Match, routeTable } from './route-table.ts'
import { throttle } from './throttle.ts'

/** API Gateway's limit for a request's payload. */
export const payloadLimit = 10 * 1024 * 1024

export type Gateway = (call: Call) => Promise<Answer>

interface Outcome {
  readonly answer: Answer
  readonly routeKey: string
  readonly error?: string | undefined
}

/** API Gateway's HTTP API: from a call to the function that its route names, and back. */
export function gateway(
  api: HttpApiSpec,
  functions: ReadonlyMap<string, FunctionPool>,
  writeLog: (line: string) => void,
): Gateway {
  const find = routeTable(api.routes)
  const log = accessLog(api.accessLogFormat ?? '', api.accessLogFormat ? writeLog : () => undefined)
  const mayPass = throttles(api)
  const authorize = authorizers()

  async function outcome(call: Call, requestId: string): Promise<Outcome> {
    if (api.cors && call.method === 'OPTIONS') {
      return { answer: preflight(api.cors, call), routeKey: '-' }
    }
    const segments = decodedSegments(call.path)
    if (!segments) return { answer: jsonAnswer(400, 'Bad Request'), routeKey: '-' }
    const match = find(call.method, segments)
    if (!match) return { answer: jsonAnswer(404, 'Not Found'), routeKey: '-' }
    if (!mayPass(match.route)) {
      return { answer: jsonAnswer(429, 'Too Many Requests'), routeKey: match.route.key }
    }
    if (call.body.length > payloadLimit) {
      return { answer: jsonAnswer(413, 'Request Entity Too Large'), routeKey: match.route.key }
    }
    const claims = await authorize(match.route, call)
    if (claims === null) return { answer: unauthorized, routeKey: match.route.key }
    return invoke(call, segments.join('/'), match, requestId, claims)
  }

  async function invoke(
    call: Call,
    path: string,
    match: Match,
    requestId: string,
    claims: Claims | undefined,
  ) {
    const { key, functionArn, permitted } = match.route
    const failed = (error: string): Outcome => ({
      answer: jsonAnswer(500, 'Internal Server Error'),
      routeKey: key,
      error,
    })
    const target = functions.get(functionArn)
    if (!permitted || !target) return failed('The function may not be invoked for this route')
    const event = eventOf(api, call, path, match, requestId, new Date(), claims)
    const ending = await target.invoke(event)
    if (ending.kind === 'failure') return failed('The function failed')
    const answer = answerOf(ending.result)
    return answer ? { answer, routeKey: key } : failed('The function’s response is malformed')
  }

  return async (call) => {
    const started = Date.now()
    const requestId = randomUUID()
    const { answer, routeKey, error } = await outcome(call, requestId)
    log({
      requestId,
      routeKey,
      status: answer.status,
      responseLatency: Date.now() - started,
      integrationErrorMessage: error,
    })
    const cors = api.cors && call.method !== 'OPTIONS' ? corsHeaders(api.cors, call) : {}
    return { ...answer, headers: { ...answer.headers, 'apigw-requestid': requestId, ...cors } }
  }
}

const unauthorized: Answer = {
  ...jsonAnswer(401, 'Unauthorized'),
  headers: { 'content-type': 'application/json', 'www-authenticate': 'Bearer' },
}

/** Undefined for a route that lets everybody through, null for a call that is not let through. */
function authorizers() {
  const byIssuer = new Map<string, ReturnType<typeof jwtAuthorizer>>()
  return async ({ authorizer: spec }: RouteSpec, { headers }: Call) => {
    if (!spec) return undefined
    const authorize = byIssuer.get(spec.issuer) ?? jwtAuthorizer(spec)
    byIssuer.set(spec.issuer, authorize)
    return (await authorize(headers.authorization)) ?? null
  }
}

/** Each route draws on a bucket of its own, whether its limits are its own or the stage's. */
function throttles(api: HttpApiSpec): (route: RouteSpec) => boolean {
  const buckets = new Map<string, () => boolean>()
  for (const { key, throttle: own } of api.routes) {
    const limits = own ?? api.throttle
    if (limits) buckets.set(key, throttle(limits.rate, limits.burst))
  }
  return ({ key }) => buckets.get(key)?.() ?? true
}

function decodedSegments(path: string): string[] | undefined {
  try {
    return path.split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
}

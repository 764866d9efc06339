import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import type * as z from 'zod/mini'
import type { Endpoint, Schema } from '../../shared/api/endpoint.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import { UnavailableError } from '../aws/error.ts'
import { logRequest, nameOf, type RequestLog } from './log.ts'
import { readRequest } from './read-request.ts'
import { problemResponse, successResponse } from './response.ts'

type Parsed<S extends Schema | undefined> = S extends Schema ? z.output<S> : undefined

/** What an act is handed: every part parsed by the endpoint's own schemas. */
export interface RequestOf<E extends Endpoint> {
  readonly params: Parsed<E['params']>
  readonly query: Parsed<E['query']>
  readonly headers: Parsed<E['headers']>
  readonly body: Parsed<E['body']>
  /** The bearer token, unverified. */
  readonly bearer: string | undefined
  /** The `Origin` header, which a browser sets and a page cannot forge. */
  readonly origin: string | undefined
  /** Our own host name as the viewer wrote it; the edge says so in `x-jz-host`, over what it was sent. */
  readonly host: string | undefined
  /** Who signed in, as the gateway checked it; on endpoints for staff. */
  readonly account: Account | undefined
}

/** An account at an OpenID Connect issuer: its subject there, and nothing of the person. */
export interface Account {
  readonly issuer: string
  readonly subject: string
}

export type Act<E extends Endpoint> = (
  request: RequestOf<E>,
) => Promise<Outcome<z.input<E['success']['schema']>>>

/** An endpoint with the act that answers it. */
export interface Route {
  readonly endpoint: Endpoint
  readonly act: (request: RequestOf<Endpoint>) => Promise<Outcome<unknown>>
}

export function route<E extends Endpoint>(endpoint: E, act: Act<E>): Route {
  return { endpoint, act: act as Route['act'] }
}

export type Handler = (
  event: APIGatewayProxyEventV2,
  context: Pick<Context, 'awsRequestId'>,
) => Promise<APIGatewayProxyStructuredResultV2>

/** The Lambda handler for some routes: parses in, acts, parses out, and never throws. */
export function serve(
  routes: readonly Route[],
  log: (line: RequestLog) => void = logRequest,
): Handler {
  const byKey = new Map(routes.map((r) => [`${r.endpoint.method} ${r.endpoint.path}`, r]))
  return async (event, context) => {
    const started = Date.now()
    const found = byKey.get(event.routeKey)
    const outcome = found ? await answer(found, event, context, log) : new Refusal('not-found')
    const response =
      outcome instanceof Refusal
        ? problemResponse(outcome)
        : successResponse((found as Route).endpoint, outcome, event.headers['if-none-match'])
    log({
      requestId: context.awsRequestId,
      endpoint: found?.endpoint.id ?? 'none',
      status: response.statusCode,
      code: outcome instanceof Refusal ? outcome.code : undefined,
      milliseconds: Date.now() - started,
    })
    return response
  }
}

async function answer(
  { endpoint, act }: Route,
  event: APIGatewayProxyEventV2,
  context: Pick<Context, 'awsRequestId'>,
  log: (line: RequestLog) => void,
): Promise<Outcome<unknown>> {
  try {
    const request = readRequest(endpoint, event)
    if (request instanceof Refusal) return request
    const outcome = await act(request)
    return outcome instanceof Refusal ? outcome : endpoint.success.schema.parse(outcome)
  } catch (error) {
    log({ requestId: context.awsRequestId, endpoint: endpoint.id, error: nameOf(error) })
    if (!(error instanceof UnavailableError)) return new Refusal('internal')
    const code = error.service === 'kms' ? 'seal-unavailable' : 'store-busy'
    return new Refusal(code, { retryAfter: 2 })
  }
}

import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type * as z from 'zod/mini'
import type { Endpoint, Schema } from '../../shared/api/endpoint.ts'
import { parseJson } from '../../shared/kernel/json.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Account, RequestOf } from './serve.ts'

const notUtf8 = { errors: [{ pointer: '', reason: 'not-utf-8' }] }

/** The largest body any endpoint takes, in bytes. Checked before a byte is parsed. */
const maximumBody = 32_768

/** Parses an HTTP API event (payload format 2.0) by the endpoint's schemas. */
export function readRequest(
  endpoint: Endpoint,
  event: APIGatewayProxyEventV2,
): Outcome<RequestOf<Endpoint>> {
  const params = parse(endpoint.params, event.pathParameters ?? {}, '')
  if (params instanceof Refusal) return params
  const query = parse(endpoint.query, event.queryStringParameters ?? {}, '')
  if (query instanceof Refusal) return query
  const headers = parse(endpoint.headers, event.headers, '')
  if (headers instanceof Refusal) return new Refusal('idempotency-key-missing')
  const body = readBody(endpoint.body, event)
  if (body instanceof Refusal) return body
  const { authorization, origin } = event.headers
  const bearer = /^Bearer ([A-Za-z0-9._-]{1,8192})$/i.exec(authorization ?? '')?.[1]
  const host = event.headers['x-jz-host']
  const account = accountIn(event)
  return { params, query, headers, body, bearer, origin, host, account } as RequestOf<Endpoint>
}

/** What the gateway's authorizer let the call through on; it alone writes there. */
function accountIn({ requestContext }: APIGatewayProxyEventV2): Account | undefined {
  const { authorizer } = (requestContext ?? {}) as Authorized
  const { iss, sub } = authorizer?.jwt?.claims ?? {}
  return iss && sub ? { issuer: iss, subject: sub } : undefined
}

/** The types of events know of authorized calls as of a kind of their own. */
interface Authorized {
  readonly authorizer?: { readonly jwt?: { readonly claims?: { readonly [name: string]: string } } }
}

function readBody(schema: Schema | undefined, event: APIGatewayProxyEventV2): Outcome<unknown> {
  if (!schema) return undefined
  const type = event.headers['content-type'] ?? ''
  if (!/^application\/json *(; *charset="?utf-8"?)?$/i.test(type)) {
    return new Refusal('unsupported-media-type')
  }
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8')
  if (bytes.length > maximumBody) return new Refusal('body-too-large')
  const text = bytes.toString('utf8')
  // What was not UTF-8 arrives as replacement characters: nobody meant to say those.
  if (text.includes('\ufffd')) return new Refusal('malformed-request', notUtf8)
  const parsed = parseJson(text)
  if (!parsed.ok) {
    return new Refusal('malformed-request', { errors: [{ pointer: '', reason: parsed.reason }] })
  }
  return parse(schema, parsed.value, '')
}

/** A refusal names the members that are wrong and why, never their values. */
function parse(schema: Schema | undefined, value: unknown, base: string): Outcome<unknown> {
  if (!schema) return undefined
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.slice(0, 20).map((issue) => ({
    pointer: [base, ...issue.path.map((part) => escapePointer(String(part)))].join('/'),
    reason: reasonOf(issue),
  }))
  return new Refusal('malformed-request', { errors })
}

/** A check of our own may name its reason; the others have the code of their kind. */
function reasonOf(issue: z.core.$ZodIssue): string {
  const named: unknown = issue.code === 'custom' ? issue.params?.reason : undefined
  return typeof named === 'string' ? named : issue.code
}

/** RFC 6901 §3. Member names are cut: an unknown one may be anything at all. */
function escapePointer(part: string): string {
  return part.slice(0, 64).replace(/~/g, '~0').replace(/\//g, '~1')
}

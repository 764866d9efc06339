import { createHash } from 'node:crypto'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Endpoint, Page } from '../../shared/api/endpoint.ts'
import { type Problem, problemKinds, problemTypeBase } from '../../shared/api/problem.ts'
import type { Refusal } from '../../shared/kernel/problem.ts'

type Response = APIGatewayProxyStructuredResultV2

/** A success, with a strong ETag (RFC 9110 §8.8.3) where caches may keep it. */
export function successResponse(
  endpoint: Endpoint,
  value: unknown,
  ifNoneMatch: string | undefined,
): Response {
  const { body, headers, isBase64Encoded } = contentOf(endpoint, value)
  if (endpoint.cache === undefined) {
    const { status } = endpoint.success
    const noStore = { ...headers, 'cache-control': 'no-store' }
    return {
      statusCode: status,
      headers: noStore,
      body,
      ...(isBase64Encoded && { isBase64Encoded }),
    }
  }
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const caching = { etag, 'cache-control': cacheControl(endpoint.cache) }
  if (matches(ifNoneMatch, etag)) return { statusCode: 304, headers: caching, body: '' }
  return { statusCode: endpoint.success.status, headers: { ...headers, ...caching }, body }
}

interface Content {
  readonly body: string
  readonly isBase64Encoded?: true
  readonly headers: Readonly<Record<string, string>>
}

function contentOf({ success: { type } }: Endpoint, value: unknown): Content {
  switch (type) {
    case undefined:
      return {
        body: JSON.stringify(value),
        headers: { 'content-type': 'application/json; charset=utf-8' },
      }
    case 'application/pdf':
      return {
        body: Buffer.from(value as Uint8Array).toString('base64'),
        isBase64Encoded: true,
        headers: { 'content-type': type, 'content-disposition': 'attachment' },
      }
    case 'text/html; charset=utf-8': {
      const { text, contentSecurityPolicy } = value as Page
      return { body: text, headers: pageHeaders(type, contentSecurityPolicy) }
    }
    default:
      return { body: String(value), headers: { 'content-type': type } }
  }
}

/** Said by the function itself: only it knows who may frame a page, and in China no CDN adds them. */
function pageHeaders(type: string, contentSecurityPolicy: string) {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  }
}

/** A refusal as problem details (RFC 9457). */
export function problemResponse({ code, details }: Refusal): Response {
  const { status, title, retry } = problemKinds[code]
  const { retryAfter, ...rest } = details
  const problem = { type: problemTypeBase + code, title, status, code, retry, ...rest }
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    },
    body: JSON.stringify(problem satisfies ProblemShape),
  }
}

type ProblemShape = Omit<Problem, 'errors'> & { errors?: readonly object[] }

function cacheControl(cache: number | 'immutable'): string {
  return cache === 'immutable'
    ? 'public, max-age=31536000, immutable'
    : `public, max-age=${cache}, stale-while-revalidate=${cache}`
}

/** If-None-Match (RFC 9110 §13.1.2) compares weakly; caches may have weakened ours. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false
  return ifNoneMatch.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')))
}

import type { CorsSpec } from '../template/http-api.ts'
import type { Answer, Call } from './call.ts'

/**
 * API Gateway's answer to a preflight: the configuration decides, no function is asked. What is not
 * allowed is told by leaving the headers away.
 */
export function preflight(cors: CorsSpec, { headers }: Call): Answer {
  const method = headers['access-control-request-method']
  const asked = listed(headers['access-control-request-headers'])
  const allowed =
    allowsOrigin(cors, headers.origin) &&
    method !== undefined &&
    allows(cors.AllowMethods, method) &&
    asked.every((name) => allows(cors.AllowHeaders, name))
  return { status: 204, headers: allowed ? preflightHeaders(cors, headers.origin) : {}, body: none }
}

/** The CORS headers of an actual answer; they replace whatever the function said. */
export function corsHeaders(cors: CorsSpec, { headers }: Call): Record<string, string> {
  if (!allowsOrigin(cors, headers.origin)) return {}
  return {
    ...origin(cors, headers.origin),
    ...(cors.ExposeHeaders.length > 0 && {
      'access-control-expose-headers': cors.ExposeHeaders.join(','),
    }),
  }
}

function preflightHeaders(cors: CorsSpec, from: string | undefined): Record<string, string> {
  return {
    ...origin(cors, from),
    'access-control-allow-methods': cors.AllowMethods.join(','),
    'access-control-allow-headers': cors.AllowHeaders.join(','),
    ...(cors.MaxAge !== undefined && { 'access-control-max-age': String(cors.MaxAge) }),
  }
}

function origin(cors: CorsSpec, from: string | undefined): Record<string, string> {
  const any = cors.AllowOrigins.includes('*')
  return {
    'access-control-allow-origin': any ? '*' : (from ?? ''),
    ...(!any && { vary: 'origin' }),
  }
}

function allowsOrigin(cors: CorsSpec, from: string | undefined): boolean {
  return from !== undefined && allows(cors.AllowOrigins, from)
}

function allows(list: readonly string[], value: string): boolean {
  const lower = value.toLowerCase()
  return list.some((one) => one === '*' || one.toLowerCase() === lower)
}

function listed(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

const none = Buffer.alloc(0)

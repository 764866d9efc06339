import * as z from 'zod/mini'
import type { ProblemCode } from '../kernel/problem.ts'

/** The function that serves an endpoint: one per capability. */
export type Capability =
  | 'catalogue'
  | 'identity'
  | 'pledge'
  | 'data-check'
  | 'certificate'
  | 'desk'
  | 'roster'
  | 'verify'
  | 'seal'

/**
 * Who may call: anyone; a citizen with a token their site signed; a site with its own signed call; a
 * member of staff with an access token, which the gateway checks before the function is asked.
 */
export type Caller = 'public' | 'citizen' | 'site' | 'staff'

export type Schema = z.ZodMiniType

/**
 * One endpoint, declared once. Functions parse in and out by it, the CDK app makes routes and
 * permissions from it, the OpenAPI document and the widget's client follow it.
 */
export interface Endpoint {
  readonly id: string
  readonly method: 'GET' | 'POST'
  /** Path with `{parameters}` as API Gateway and OpenAPI write them. */
  readonly path: string
  readonly capability: Capability
  readonly callers: readonly Caller[]
  readonly summary: string
  readonly params?: Schema
  readonly query?: Schema
  readonly headers?: Schema
  readonly body?: Schema
  readonly success: {
    readonly status: 200 | 201
    readonly schema: Schema
    /** JSON when left out; otherwise text of this type, a `Page` where it is HTML, bytes where it is PDF. */
    readonly type?:
      | 'text/javascript; charset=utf-8'
      | 'text/html; charset=utf-8'
      | 'application/statuslist+jwt'
      | 'application/pdf'
  }
  /** Seconds a shared cache may keep the answer, or `immutable`. */
  readonly cache?: number | 'immutable'
  /** Open to anyone, and made for one person at a time: the stage lets only few through at once. */
  readonly scarce?: true
  readonly problems: readonly ProblemCode[]
}

/** A page as a function makes it: its text, and what the browser lets it do (CSP level 3). */
export const Page = z.object({ text: z.string(), contentSecurityPolicy: z.string() })

export type Page = z.infer<typeof Page>

/** Keeps the literal types of a declaration, so that callers are checked against path and method. */
export function endpoint<const E extends Endpoint>(declaration: E): E {
  return declaration
}

/** What may be wrong with a body, whatever it is about. */
export const withBody = ['malformed-request', 'body-too-large', 'unsupported-media-type'] as const

/** What may be wrong with a token that a site signed, of its own or of a citizen's, or with us who look at it. */
export const bySiteToken = [
  'token-missing',
  'token-invalid',
  'token-expired',
  'token-wrong-audience',
  'site-unknown',
  'seal-unavailable',
  'store-busy',
] as const

import * as z from 'zod/mini'
import type { Answer } from './call.ts'

const Structured = z.object({
  statusCode: z.int().check(z.minimum(100), z.maximum(599)),
  headers: z._default(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])), {}),
  cookies: z._default(z.array(z.string()), []),
  body: z._default(z.string(), ''),
  isBase64Encoded: z._default(z.boolean(), false),
})

/** Headers that belong to the connection; API Gateway sets them itself. */
const ofConnection = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding'])

/**
 * Reads a function's result as payload format 2.0 does: with a `statusCode` it is a response, without
 * one it is itself the JSON to send. Undefined when it is neither.
 */
export function answerOf(result: string): Answer | undefined {
  const value: unknown = JSON.parse(result)
  if (typeof value !== 'object' || value === null || !('statusCode' in value)) {
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(typeof value === 'string' ? value : result),
    }
  }
  const parsed = Structured.safeParse(value)
  if (!parsed.success) return undefined
  const { statusCode, cookies, body, isBase64Encoded } = parsed.data
  const headers = Object.entries(parsed.data.headers)
    .map(([name, header]) => [name.toLowerCase(), String(header)] as const)
    .filter(([name]) => !ofConnection.has(name))
  return {
    status: statusCode,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...Object.fromEntries(headers) },
    cookies,
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  }
}

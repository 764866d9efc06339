import type { Answer, Call } from '../gateway/call.ts'
import { acceptsGzip, gzipped, isCompressible } from './compress.ts'

/** Compresses an answer for a caller who takes it; the compressed form has an ETag of its own. */
export async function compressed(answer: Answer, { headers }: Call): Promise<Answer> {
  const type = answer.headers['content-type']
  if (answer.status !== 200 || !isCompressible(type, answer.body.length)) return answer
  const varying = { ...answer, headers: { ...answer.headers, vary: 'accept-encoding' } }
  if (!acceptsGzip(headers['accept-encoding'])) return varying
  const { etag } = answer.headers
  return {
    ...varying,
    headers: {
      ...varying.headers,
      'content-encoding': 'gzip',
      ...(etag && { etag: `${etag.slice(0, -1)}-gzip"` }),
    },
    body: await gzipped(answer.body),
  }
}

/** 304 for a caller who has this very form already (RFC 9110 §13.1.2). */
export function unlessKnown(answer: Answer, { method, headers }: Call): Answer {
  const { etag } = answer.headers
  const known = (headers['if-none-match'] ?? '').split(',').map((tag) => weak(tag.trim()))
  if (answer.status !== 200 || !etag || !['GET', 'HEAD'].includes(method)) return answer
  if (!known.includes(weak(etag)) && !known.includes('*')) return answer
  const { 'content-type': _, 'content-encoding': __, ...kept } = answer.headers
  return { ...answer, status: 304, headers: kept, body: Buffer.alloc(0) }
}

const weak = (tag: string) => tag.replace(/^W\//, '')

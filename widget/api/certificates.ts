import type { PublicCertificateItem } from '../../shared/api/catalogue.ts'
import type {
  CertificateRequest,
  orderCertificate,
  submitRequest,
} from '../../shared/api/certificate.ts'
import type { Answer } from '../../shared/catalogue/question.ts'
import { type JsonValue, toJson } from './json.ts'
import type { Reply } from './reply.ts'

export const certificates: (typeof orderCertificate)['path'] = '/v1/certificates'

type Step = 'submission' | 'withdrawal' | 'document'

/** Where one of them is sent, withdrawn, or has its document. */
export function pathOf(reference: string, step: Step): string {
  const path: (typeof submitRequest)['path'] = `${certificates}/{reference}/submission`
  return path.replace('{reference}/submission', `${encodeURIComponent(reference)}/${step}`)
}

/** @param receivers the departments that may be asked; none where the citizen writes everything */
export function orderBody(
  { id, version, wording }: PublicCertificateItem,
  ofCase: string,
  receivers: readonly string[],
): string {
  const body = toJson({ item: id, itemVersion: version, wording, case: ofCase })
  // By hand, because `toJson` knows no arrays, and `JSON.stringify` obeys the host's `toJSON`.
  return `${body.slice(0, -1)},"receivers":[${receivers.map((one) => toJson(one))}]}`
}

export function submissionBody(fields: { readonly [field: string]: Answer }): string {
  return toJson({ fields } satisfies JsonValue)
}

/** An answer as the contract has it, as far as the card relies on it; `undefined` when it is another. */
export function readRequest(body: unknown): CertificateRequest | undefined {
  const { reference, state, fields, levels, steps, askings } = (body ?? {}) as CertificateRequest
  const areThere = [fields, levels, steps, askings].every((list) => Array.isArray(list))
  const isThere = typeof reference === 'string' && typeof state === 'string' && areThere
  return isThere ? (body as CertificateRequest) : undefined
}

/** A document is larger than any other answer, and the network may be slow. */
const patience = 60_000

/** The document, to be kept as a file. `document-not-ready` is a refusal here: it is asked for again. */
export async function fetchDocument(
  origin: string,
  token: string,
  reference: string,
): Promise<Reply<Blob>> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), patience)
  try {
    const response = await fetch(origin + pathOf(reference, 'document'), {
      credentials: 'omit',
      headers: { authorization: `Bearer ${token}` },
      signal: limit.signal,
    })
    if (response.ok) {
      const body = await response.blob()
      const isDocument = /^application\/pdf/.test(body.type) && body.size > 0
      return isDocument ? { kind: 'answer', body } : { kind: 'unreachable' }
    }
    const { code } = await response.json().catch(() => ({}))
    return code ? { kind: 'refused', problem: { code } } : { kind: 'unreachable' }
  } catch {
    return { kind: 'unreachable' }
  } finally {
    clearTimeout(timer)
  }
}

import type { openCertificateOnline } from '../../../shared/api/certificate.ts'
import type { CertificateLink } from '../../../shared/certificate/qr-text.ts'
import type { CertificateStatus } from '../../../shared/certificate/status-list.ts'
import { receiptId } from '../../../shared/verify/index.ts'
import { request } from '../../api/reply.ts'
import type { CertificateTrouble } from './given-certificate.ts'

const openingPath: (typeof openCertificateOnline)['path'] = '/v1/certificates/opening'

interface Opened {
  readonly certificate: string
  readonly status: CertificateStatus
}

/** Asks the platform for what a code leads to, and believes none of it that is not under the code's seal. */
export async function openByCode({
  reference,
  secret,
  seal,
}: CertificateLink): Promise<Opened | CertificateTrouble | 'unreachable'> {
  const reply = await request<Opened>(openingPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reference, secret }),
    cache: 'no-store',
  })
  if (reply.kind === 'refused') {
    return reply.problem.code === 'too-many-attempts' ? 'too-often' : 'unknown'
  }
  // Anything may answer in the place of a server that cannot be reached.
  if (reply.kind !== 'answer' || typeof reply.body?.certificate !== 'string') return 'unreachable'
  const [receipt] = reply.body.certificate.split('~')
  return (await receiptId(receipt)) === seal ? reply.body : 'wrong-answer'
}

import { join } from 'node:path'
import type { WordingText } from '../../../shared/api/catalogue.ts'
import type { CertificateRequest } from '../../../shared/api/certificate.ts'
import type { DataCheck } from '../../../shared/api/data-check.ts'
import type { RecordedPledge } from '../../../shared/api/pledge.ts'
import type { Verification } from '../../../shared/api/verify.ts'
import type { KeySet } from '../../../shared/verify/index.ts'
import { keepJson, keptJson } from './keep-json.ts'
import type { TokenSigner } from './sign-token.ts'

type Wording = (typeof WordingText)['_zod']['output']

/** What the portal asks of the platform. Every answer may be missing: then the portal goes on. */
export class Platform {
  private readonly url: string
  private readonly signer: TokenSigner
  private readonly data: string

  constructor(url: string, signer: TokenSigner, data: string) {
    this.url = url
    this.signer = signer
    this.data = data
  }

  /** @throws when the platform cannot be reached or refuses. */
  async keys(): Promise<KeySet> {
    return (await this.get('/v1/keys')) as KeySet
  }

  /** Whether the paper of an item is no longer asked for; the last answer is kept for bad days. */
  async isCancelled(item: string): Promise<boolean | undefined> {
    const path = join(this.data, 'rules', `${item}.json`)
    try {
      const { disposition } = (await this.get(`/v1/items/${item}`)) as { disposition: string }
      await keepJson(path, { item, disposition })
      return disposition === 'cancelled'
    } catch {
      const kept = await keptJson<{ disposition: string }>(path)
      return kept && kept.disposition === 'cancelled'
    }
  }

  /** Takes a receipt for a case, once. The case is also our name for the use, so a retry is safe. */
  async redeem(receipt: string, item: string, caseId: string): Promise<Verification> {
    const body = { receipt, item, case: caseId, redeem: { id: caseId } }
    return (await this.ask('/v1/receipts/verify', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.authorization() },
      body: JSON.stringify(body),
    })) as Verification
  }

  /** The words behind a hash, unchecked. */
  async wording(hash: string): Promise<Wording> {
    const path = join(this.data, 'wordings', `${hash}.json`)
    const kept = await keptJson<Wording>(path)
    if (kept) return kept
    const wording = (await this.get(`/v1/wordings/${hash}`)) as Wording
    await keepJson(path, wording)
    return wording
  }

  async pledge(reference: string): Promise<RecordedPledge> {
    const headers = this.authorization()
    return (await this.ask(`/v1/pledges/${reference}`, { headers })) as RecordedPledge
  }

  /** What became of a data check, such as one whose answer was still awaited. */
  async check(reference: string): Promise<DataCheck> {
    const headers = this.authorization()
    return (await this.ask(`/v1/checks/${reference}`, { headers })) as DataCheck
  }

  /** Where a request for a certificate stands, or the certificate it became. */
  async certificate(reference: string): Promise<CertificateRequest> {
    const headers = this.authorization()
    return (await this.ask(`/v1/certificates/${reference}`, { headers })) as CertificateRequest
  }

  private get(path: string): Promise<unknown> {
    return this.ask(path, {})
  }

  private authorization() {
    return { authorization: `Bearer ${this.signer.siteToken()}` }
  }

  private async ask(path: string, init: RequestInit): Promise<unknown> {
    const answer = await fetch(this.url + path, { ...init, signal: AbortSignal.timeout(4000) })
    if (!answer.ok) throw new Error(`${path.split('/')[2]} answered ${answer.status}`)
    return answer.json()
  }
}

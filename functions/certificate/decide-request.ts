import type { decideRequest, getRequest } from '../../shared/api/certificate-desk.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { Account, Act } from '../http/serve.ts'
import { askingApprover } from './approver.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { decide } from './decide.ts'
import { deskView } from './desk-view.ts'
import { type AtDesk, findRequest, openAtDesk } from './open-at-desk.ts'

/** Shows an approver a request with its fields and where they are from. */
export function requestGetter(parts: CertificateParts): Act<typeof getRequest> {
  return async ({ account, params: { reference }, query: { lang } }) => {
    const opened = await open(parts, account, reference)
    return opened instanceof Refusal ? opened : deskView(parts, opened, lang)
  }
}

/** Takes a decision, and shows how the request stands after it. */
export function requestDecider(parts: CertificateParts): Act<typeof decideRequest> {
  return async ({ account, params: { reference }, query: { lang }, body }) => {
    const opened = await open(parts, account, reference)
    if (opened instanceof Refusal) return opened
    const record = await decide(parts, opened, body)
    return record instanceof Refusal ? record : deskView(parts, { ...opened, record }, lang)
  }
}

async function open(
  parts: CertificateParts,
  account: Account | undefined,
  reference: string,
): Promise<Outcome<AtDesk>> {
  const [asker, record] = await Promise.all([
    askingApprover(parts, account),
    findRequest(parts, reference),
  ])
  if (asker instanceof Refusal) return asker
  return record instanceof Refusal ? record : openAtDesk(parts, asker, record)
}

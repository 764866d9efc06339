import type { Local } from '../../../infra/local/start.ts'
import type { RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import type { CertificateAction } from '../../../shared/certificate/step.ts'
import { signIn } from '../../infra/department/sign-in.ts'

/** Who decides where, of the demonstration's accounts. */
const accounts = { village: 'li-xiulan', town: 'wang-jianjun', district: 'chen-jing' } as const

export type Office = keyof typeof accounts

/** An office opens a request and decides on it. */
export type Decide = (
  office: Office,
  reference: string,
  action: CertificateAction,
  reason?: string,
) => Promise<void>

/** The three offices of the demonstration, whose staff sign in once. */
export function officesOf(local: Local): Decide {
  const tokens = new Map<Office, Promise<string>>()
  const tokenOf = (office: Office) => {
    const token = tokens.get(office) ?? signIn(local, accounts[office])
    tokens.set(office, token)
    return token
  }
  return async (office, reference, action, reason) => {
    const authorization = `Bearer ${await tokenOf(office)}`
    const address = `${local.platformUrl}/v1/desk/requests/${reference}`
    const opened = await fetch(address, { headers: { authorization } })
    const { seen } = (await opened.json()) as RequestAtDesk
    const decided = await fetch(`${address}/decision`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ action, seen, ...(reason && { reason }) }),
    })
    if (!decided.ok) throw new Error(`${office} ${action}: ${await decided.text()}`)
  }
}

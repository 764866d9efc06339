import type { Page } from 'playwright-core'
import { demoFamilies } from '../../../infra/local/department/family-register.ts'
import type { RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import { signIn } from '../desk/desk-world.ts'
import { upload } from '../host-page.ts'
import { startWorld, type Visit, type World } from '../world.ts'

export const item = 'family-planning-certificate'

export const { citizen } = demoFamilies

export interface CertificateWorld extends World {
  /** A citizen whom the register knows opens the form, whose upload is a certificate. */
  visitForm(query?: { readonly [name: string]: string }): Promise<Visit>
  /** The offices open a request and decide on it, one after the other. */
  decide(office: Office, reference: string, action: string, reason?: string): Promise<void>
}

/** Who decides where, of the demonstration's staff. */
const staff = { village: '李秀兰', town: '王建军', district: '陈敬' } as const

export type Office = keyof typeof staff

export async function startCertificateWorld(): Promise<CertificateWorld> {
  const world = await startWorld()
  const tokens: { [name: string]: string } = {}
  const { name, idNumber } = citizen
  let page: Page | undefined

  /** Signed in at the desk as anybody is; the token is the tab's own. */
  async function tokenOf(office: Office): Promise<string> {
    const known = tokens[office]
    if (known || !page) return known ?? ''
    const browser = page.context().browser()
    const context = await browser?.newContext({ locale: 'zh-CN' })
    const desk = await context?.newPage()
    if (!desk) return ''
    await desk.goto(`${world.local.platformUrl}/v1/desk`)
    await signIn(desk, staff[office])
    await desk.waitForFunction(() => sessionStorage.getItem('jz-desk-token'))
    const token = await desk.evaluate(() => `${sessionStorage.getItem('jz-desk-token')}`)
    await context?.close()
    tokens[office] = token
    return token
  }

  const certificates = {
    async visitForm(query = {}) {
      const visit = await world.visit({ rows: upload(item), ...query }, async () => {
        Object.assign(world.host, { signedIn: { ...world.mother, person: { name, idNumber } } })
      })
      page = visit.page
      return visit
    },
    async decide(office, reference, action, reason) {
      const authorization = `Bearer ${await tokenOf(office)}`
      const address = `${world.local.platformUrl}/v1/desk/requests/${reference}`
      const opened = await fetch(address, { headers: { authorization } })
      const { seen } = (await opened.json()) as RequestAtDesk
      const decided = await fetch(`${address}/decision`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ action, seen, ...(reason && { reason }) }),
      })
      if (!decided.ok) throw new Error(`${office} ${action}: ${await decided.text()}`)
    },
  } satisfies Pick<CertificateWorld, 'visitForm' | 'decide'>
  return Object.create(world, Object.getOwnPropertyDescriptors(certificates))
}

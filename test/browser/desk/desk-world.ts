import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { type Local, startLocal } from '../../../infra/local/start.ts'
import type { Staff } from '../../../shared/desk/staff.ts'
import { assembly } from '../../global-setup.ts'
import { startChromium } from '../chromium.ts'
import { watchPolicy } from '../policy-watch.ts'
import { newSite } from '../site.ts'

const pictures = fileURLToPath(new URL('../../../.build/pictures', import.meta.url))

/** The whole system with its demo accounts, and a browser to sign in with. */
export interface DeskWorld {
  readonly local: Local
  /** A parent consents to a check that only a clerk can answer. */
  consent(caseId: string): Promise<Consented>
  /** Registers one of the demo's people anew, as ops do. */
  register(subject: string, staff: Staff): Promise<void>
  /** A fresh browser, with nobody signed in, on the desk. */
  open(viewport?: { width: number; height: number }): Promise<Page>
  stop(): Promise<void>
}

/** A data check as its citizen sees it. */
export interface Consented {
  readonly reference: string
  state(): Promise<{ state: string; answer?: string }>
  withdraw(): Promise<void>
}

/** A child whom no register of the demo knows. */
export const child = { name: '陈小禾', idNumber: '110105201706010029' }
const parent = { name: '陈静', idNumber: '11010519491231002X' }
const origin = 'http://127.0.0.1:4'

export async function startDesk(): Promise<DeskWorld> {
  await mkdir(pictures, { recursive: true })
  const data = await mkdtemp(join(tmpdir(), 'jianzheng-'))
  const [local, browser, site] = await Promise.all([
    startLocal({ data, assembly }),
    startChromium(),
    newSite(),
  ])
  await site.register(local, origin)
  let context: BrowserContext | undefined
  return {
    local,
    async consent(caseId) {
      const item = await (await fetch(`${local.platformUrl}/v1/items/vaccination-check`)).json()
      const about = { item: 'vaccination-check', case: caseId, person: parent, subject: child }
      const call = async (path: string, body?: object) => {
        const response = await fetch(local.platformUrl + path, {
          method: body ? 'POST' : 'GET',
          headers: {
            authorization: `Bearer ${await site.token({ ...about, assurance: 'real-name' })}`,
            origin,
            ...(body && { 'content-type': 'application/json' }),
          },
          ...(body && { body: JSON.stringify(body) }),
        })
        return response.json()
      }
      const { reference, state } = await call('/v1/checks', {
        item: item.id,
        itemVersion: item.version,
        wording: item.wording,
        case: caseId,
        receivers: ['district-health'],
      })
      if (state !== 'waiting') throw new Error(`the check is ${state}, not waiting for a clerk`)
      return {
        reference,
        state: () => call('/v1/checks'),
        async withdraw() {
          await call(`/v1/checks/${reference}/withdrawal`, {})
        },
      }
    },
    async register(subject, staff) {
      const account = { issuer: local.issuer, subject }
      await local.invoke('operate', { act: 'register-staff', account, staff })
    },
    async open(viewport = { width: 1280, height: 800 }) {
      await context?.close()
      context = await browser.newContext({ viewport, locale: 'zh-CN' })
      context.setDefaultTimeout(8000)
      await watchPolicy(context)
      const page = await context.newPage()
      await page.goto(`${local.platformUrl}/v1/desk`)
      return page
    },
    async stop() {
      await browser.close()
      await local.stop()
      await rm(data, { recursive: true })
    },
  }
}

/** Signs in as one of the demo's people, by name. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name }).click()
  await page.waitForURL(/\/v1\/desk/)
}

export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${pictures}/desk-${name}.png`, fullPage: true })
}

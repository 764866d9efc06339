import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import * as z from 'zod/mini'
import type { ItemVersion } from '../../shared/catalogue/item.ts'
import { exampleItems } from '../../shared/catalogue/items/index.ts'
import type { LetterSource } from '../../shared/data-check/source.ts'
import { PublicJwk } from '../../shared/identity/site.ts'
import { ClearError } from '../clear-error.ts'
import { portalSite, villageSite } from './portal/portal-site.ts'
import type { SiteKey } from './portal/sign-token.ts'
import { demoStaff } from './sign-in/demo-staff.ts'

/** Invokes the function `operate`, as ops would. */
export type Operate = (operation: object) => Promise<unknown>

/**
 * The demo portal's key: made once and kept by the portal in `<folder>/site-key.json`. Jianzheng is
 * told its public half only.
 *
 * @throws ClearError when the file is damaged: a new key would not verify what the portal signed
 */
export async function portalKey(folder: string): Promise<SiteKey> {
  const file = join(folder, 'site-key.json')
  if (!existsSync(file)) {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true })
    const jwk = await exportJWK(privateKey)
    mkdirSync(folder, { recursive: true })
    const named = { ...jwk, kid: await calculateJwkThumbprint(jwk) }
    writeFileSync(file, JSON.stringify(named), { mode: 0o600 })
  }
  const key = SiteKeyFile.safeParse(parsed(readFileSync(file, 'utf8')))
  if (key.success) return key.data
  throw new ClearError(`${file} is damaged; restore it, or remove it and the portal gets a new key`)
}

const SiteKeyFile = z.object({ ...PublicJwk.def.shape, d: z.string() })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Publishes the example items and registers the two demo sites; what is there already stays. */
export async function seed(operate: Operate, portalUrl: string, key: SiteKey): Promise<void> {
  for (const item of exampleItems) await publish(operate, item)
  const { d: _, ...publicKey } = key
  const site = { ...portalSite, origins: [portalUrl], keys: [publicKey] }
  await operate({ act: 'register-site', site })
  await operate({ act: 'register-site', site: { ...villageSite, origins: [portalUrl] } })
}

/** The department as it answers whom its register and its list do not know: by hand, in the desk. */
const letterSource = {
  id: 'district-health-letter',
  kind: 'letter',
  tenant: portalSite.tenant,
  department: 'district-health',
  facts: ['vaccinated-by-programme'],
  dueDays: 10,
  remindDays: 3,
} as const satisfies LetterSource

/** Registers the demo's members of staff under the accounts that this run's issuer gives them, and their letters. */
export async function registerStaff(operate: Operate, issuer: string): Promise<void> {
  await operate({ act: 'register-source', source: letterSource })
  for (const { subject, staff } of demoStaff) {
    await operate({ act: 'register-staff', account: { issuer, subject }, staff })
  }
}

/** A folder that holds an older text of an example keeps it: what is published does not change. */
async function publish(operate: Operate, item: ItemVersion): Promise<void> {
  try {
    await operate({ act: 'publish-item', item })
  } catch (error) {
    if (!String(error).includes('is published and does not change')) throw error
  }
}

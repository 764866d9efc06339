import type { ItemVersion } from '../../shared/catalogue/item.ts'
import { exampleItems } from '../../shared/catalogue/items/index.ts'
import { departmentSources } from './department/department-sources.ts'
import { type OwnKey, publicHalf } from './kept-key.ts'
import { portalSite, villageSite } from './portal/portal-site.ts'
import { demoStaff } from './sign-in/demo-staff.ts'

/** Invokes the function `operate`, as ops would. */
export type Operate = (operation: object) => Promise<unknown>

/** Publishes the example items and registers the two demo sites; what is there already stays. */
export async function seed(operate: Operate, portalUrl: string, key: OwnKey): Promise<void> {
  for (const item of exampleItems) await publish(operate, item)
  const site = { ...portalSite, origins: [portalUrl], keys: [publicHalf(key)] }
  await operate({ act: 'register-site', site })
  await operate({ act: 'register-site', site: { ...villageSite, origins: [portalUrl] } })
}

/** Registers how the demo's department is asked, at the address it has this time. */
export async function registerSources(operate: Operate, url: string, key: OwnKey): Promise<void> {
  for (const source of departmentSources(url, key)) {
    await operate({ act: 'register-source', source })
  }
}

/** Registers the duty by law on which the demo's education office checks its rosters. */
export async function registerBases(operate: Operate): Promise<void> {
  const { tenant } = portalSite
  const basis = {
    tenant,
    department: 'district-education',
    item: 'vaccination-check',
    law: '中华人民共和国疫苗管理法',
    article: '第四十八条',
    from: '2019-12-01T00:00:00Z',
  }
  await operate({ act: 'register-basis', basis })
}

/** Registers the demo's members of staff under the accounts that this run's issuer gives them. */
export async function registerStaff(operate: Operate, issuer: string): Promise<void> {
  for (const { subject, staff, idNumber } of demoStaff) {
    await operate({ act: 'register-staff', account: { issuer, subject }, staff, idNumber })
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

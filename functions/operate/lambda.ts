import { awsCaller } from '../aws/caller.ts'
import { awsSettings, required } from '../aws/settings.ts'
import { publishItem } from '../catalogue/publish-item.ts'
import { registerSource, sourceFinder } from '../data-check/sources.ts'
import { registerStaff } from '../desk/register-staff.ts'
import { registerSite } from '../identity/register-site.ts'
import { openKms } from '../kms/kms.ts'
import { restoreList } from '../list/restore-list.ts'
import { registerBasis } from '../roster/statutory-bases.ts'
import { blindIndex } from '../seal/session.ts'
import { openTable } from '../table/table.ts'

const settings = awsSettings(process.env)
const table = openTable(awsCaller('dynamodb', settings), required(process.env, 'TABLE_NAME'))
const kms = openKms(awsCaller('kms', settings))
const noticeSeconds = Number(required(process.env, 'CACHE_SECONDS'))

/** What ops may ask of it, by `lambda:InvokeFunction`; no route leads here. */
type Operation =
  | { readonly act: 'publish-item'; readonly item: unknown }
  | { readonly act: 'register-site'; readonly site: unknown }
  | { readonly act: 'register-source'; readonly source: unknown }
  | {
      readonly act: 'register-staff'
      readonly account: unknown
      readonly staff: unknown
      readonly idNumber?: unknown
    }
  | { readonly act: 'register-basis'; readonly basis: unknown }
  | { readonly act: 'restore-list'; readonly source: string }

/**
 * Changes the configuration: publishes item versions, registers sites, sources, staff and bases, takes a list
 * back.
 */
export async function handler(operation: Operation): Promise<unknown> {
  switch (operation.act) {
    case 'publish-item': {
      const { item, wordings } = await publishItem(table, operation.item, noticeSeconds, Date.now())
      return { published: item.id, version: item.version, effective: item.effective, wordings }
    }
    case 'register-site': {
      const site = await registerSite(table, operation.site)
      return { registered: site.id, origins: site.origins }
    }
    case 'register-source': {
      const { id, kind, department } = await registerSource(table, operation.source)
      return { registered: id, kind, department }
    }
    case 'register-staff': {
      const { account, staff, idNumber } = operation
      const blind = () => blindIndex(kms, required(process.env, 'INDEX_KEY_ID'))
      const own = idNumber === undefined ? undefined : { idNumber, blind }
      const { staffNumber, roles } = await registerStaff(table, account, staff, own)
      return { registered: staffNumber, roles: roles.length }
    }
    case 'register-basis': {
      const { department, item } = await registerBasis(table, operation.basis)
      return { registered: item, department }
    }
    case 'restore-list': {
      const { source } = operation
      const { asOf, persons } = await restoreList(table, sourceFinder(table, 0), source, Date.now())
      return { restored: source, asOf, persons }
    }
    default:
      throw new Error(
        'act must be publish-item, register-site, register-source, register-staff, register-basis or restore-list',
      )
  }
}

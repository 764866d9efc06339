import type { Told } from '../site-map.ts'
import { told } from './told.ts'

/** Members of what the roster check is sent and answers. */
export const rosterMembers: { readonly [path: string]: Told } = {
  items: told('可以成批核验的事项', 'Items that may be checked for whole rosters'),
}

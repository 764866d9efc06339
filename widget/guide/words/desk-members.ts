import type { Told } from '../site-map.ts'
import { told } from './told.ts'

/** Members of what the desk is sent and answers. */
export const deskMembers: { readonly [path: string]: Told } = {
  roles: told('角色，每个只在一个部门有效', 'Roles, each in one department only'),
  role: told('角色', 'The role'),
}

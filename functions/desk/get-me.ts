import type { getMe } from '../../shared/api/desk.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import type { WhoIsAsking } from './who-is-asking.ts'

/** Who is signed in. */
export function meGetter(whoIsAsking: WhoIsAsking): Act<typeof getMe> {
  return async ({ account }) => {
    const asker = await whoIsAsking(account)
    if (asker instanceof Refusal) return asker
    const { name, staffNumber, roles } = asker
    return { name, staffNumber, roles }
  }
}

import type { Delegation } from '../seal/delegation.ts'
import { everyTenant } from '../seal/format.ts'
import { isObject, jsonOf, splitJws } from '../seal/jws.ts'
import { type Statement, sealedAt } from './statement.ts'
import type { Verdict } from './verdict.ts'
import { type KeySet, verifyHeader } from './verify-header.ts'

export interface OpenedReceipt {
  readonly statement: Statement
}

/**
 * The part of the verification that needs no expectation: who sealed it, and that the key was
 * delegated for it. For readers who hold a receipt but not the case, such as a public verify page.
 */
export async function openReceipt(
  receipt: unknown,
  keys: KeySet,
): Promise<OpenedReceipt | Verdict> {
  const jws = splitJws(receipt)
  if (!jws) return 'altered'
  const header = await verifyHeader(jws.head, keys)
  if (typeof header === 'string') return header
  const statement = (await header.verifies(jws)) && readStatement(jws.payload)
  if (!statement) return 'altered'
  return isDelegatedFor(header.delegation, statement) ? { statement } : 'wrong-purpose'
}

/**
 * The bytes are ours once the seal holds; the version inside them says how to read them. A version or
 * kind this module does not know is not read at all.
 */
function readStatement(payload: Uint8Array): Statement | undefined {
  const statement = jsonOf(payload)
  if (!isObject(statement) || statement.v !== 1 || typeof statement.kind !== 'string')
    return undefined
  return statement as unknown as Statement
}

function isDelegatedFor(delegation: Delegation, statement: Statement): boolean {
  const { kinds, tenants, from, until } = delegation
  const at = sealedAt(statement)
  return (
    at !== undefined &&
    kinds.includes(statement.kind) &&
    (tenants.includes(everyTenant) || tenants.includes(statement.tenant)) &&
    from <= at &&
    at <= until
  )
}

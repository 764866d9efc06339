import type { ReadReceipt, readReceipt } from '../../../shared/api/verify.ts'
import type { Person } from '../../../shared/identity/citizen-token.ts'
import { isIdNumber, normalizeIdNumber } from '../../../shared/identity/id-number.ts'
import { toJson } from '../../api/json.ts'
import { request } from '../../api/reply.ts'

/** What came of a comparison with what was stated. */
export type Comparison =
  | {
      readonly kind: 'same'
      /** As the reader typed it, and so as it was stated. */
      readonly person: Person
      readonly stated: ReadReceipt
      /** Milliseconds since 1970, by this device's clock. */
      readonly at: number
    }
  | { readonly kind: 'different' | 'erased' | 'too-often' | 'not-taken' | 'unreachable' }

export type PersonError = 'missing' | 'not-an-id-number'

/** What must be put right before one of the few attempts is spent, by field. */
export interface PersonErrors {
  readonly name?: PersonError
  readonly idNumber?: PersonError
}

/** @returns the person in the spelling of the record */
export function tidyPerson({ name, idNumber }: Person): Person {
  return { name: name.normalize('NFC').trim(), idNumber: normalizeIdNumber(idNumber) }
}

export function checkPerson({ name, idNumber }: Person): PersonErrors {
  return {
    ...(name === '' && { name: 'missing' }),
    ...(idNumber === ''
      ? { idNumber: 'missing' }
      : !isIdNumber(idNumber) && { idNumber: 'not-an-id-number' }),
  }
}

const readPath: (typeof readReceipt)['path'] = '/v1/receipts/read'

/** Asks what the person stated. The names go in the body, never in the address. */
export async function compare(receipt: string, person: Person): Promise<Comparison> {
  const reply = await request<ReadReceipt>(readPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: toJson({ receipt, person }),
  })
  if (reply.kind === 'unreachable') return reply
  if (reply.kind === 'refused') return { kind: refusals[reply.problem.code] ?? 'not-taken' }
  const { body } = reply
  if (body?.erased) return { kind: 'erased' }
  // Anything may answer in the place of a server that cannot be reached.
  if (!body?.answers) return { kind: 'unreachable' }
  return { kind: 'same', person, stated: body, at: Date.now() }
}

const refusals: { readonly [code: string]: 'different' | 'too-often' } = {
  'person-mismatch': 'different',
  'too-many-attempts': 'too-often',
}

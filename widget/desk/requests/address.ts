import { type RequestFilter, requestFilters } from '../../../shared/api/certificate-desk.ts'
import { isReference } from '../../../shared/seal/reference.ts'

/** What the address says of the requests: which of them, and which one is open. Nothing of a person. */
export interface Place {
  readonly filter: RequestFilter
  readonly reference?: string
}

/** `#requests`, `#requests/overdue`, `#requests/overdue/JZ-…`, `#requests/JZ-…` */
export function placeAt(hash: string): Place {
  const [, ...parts] = hash.split('/')
  const filter = requestFilters.find((one) => parts.includes(one)) ?? 'waiting'
  const reference = parts.find(isReference)
  return { filter, ...(reference !== undefined && { reference }) }
}

export function addressOf({ filter, reference }: Place): string {
  return `#requests/${filter}${reference === undefined ? '' : `/${reference}`}`
}

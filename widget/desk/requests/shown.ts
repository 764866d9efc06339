import type { RequestFilter } from '../../../shared/api/certificate-desk.ts'

const keyOf = (filter: RequestFilter) => `jz-desk-requests ${filter}`

/** How many requests were shown, kept for this tab: whoever comes back, or reloads, finds their place. */
export function readShown(filter: RequestFilter): number {
  return Number(sessionStorage.getItem(keyOf(filter)) ?? 0)
}

export function keepShown(filter: RequestFilter, count: number): void {
  sessionStorage.setItem(keyOf(filter), String(count))
}

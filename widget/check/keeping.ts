import { toJson } from '../api/json.ts'
import { attempt, keep, kept } from '../proof/storage.ts'
import type { CheckFlow } from './flow.ts'

/** What is known of a check before the platform is asked. No ticks: to agree is an act of its own. */
export interface Kept {
  readonly byUpload?: boolean
  readonly used?: string
  /** Whether a consent was sent from this browser. Outlives the tab, without any content. */
  readonly sent: boolean
}

export function readKept(place: string): Kept {
  const draft = attempt(() => JSON.parse(sessionStorage.getItem(place) ?? '{}'))
  return { ...draft, sent: !!kept(place) }
}

export function writeKept(place: string, { byUpload, used, sent }: CheckFlow): void {
  attempt(() => {
    keep(sessionStorage, place, toJson({ byUpload, used }))
    keep(localStorage, place, sent ? '1' : undefined)
  })
}

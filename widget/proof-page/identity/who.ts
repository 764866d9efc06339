import type { Assistant, Person } from '../../../shared/identity/citizen-token.ts'
import { encodeBase64url } from '../../../shared/kernel/base64url.ts'

/** Who the citizen says they are. Kept in this tab, in storage of our own origin, until it is sealed. */
export interface Who {
  /** One for each tab and proof, so that trying again never makes a second pledge. */
  readonly case: string
  readonly person?: Person | undefined
  /** The child, when a guardian pledges. */
  readonly subject?: Person | undefined
  readonly assistant?: Assistant | undefined
  /** The pledge is sealed and the names are gone from here. */
  readonly sealed?: boolean
}

/** Browsers may forbid storage inside a frame; then a reload starts again, and nothing else. */
export function readWho(place: string): Who {
  try {
    const who: Who = JSON.parse(sessionStorage.getItem(`${place} who`) ?? '')
    if (typeof who.case === 'string') return who
  } catch {}
  const sent = sentCase(place)
  if (sent) return { case: sent }
  const bits = crypto.getRandomValues(new Uint8Array(16))
  return { case: `typed-${encodeBase64url(bits)}` }
}

export function keepWho(place: string, who: Who | undefined): void {
  try {
    if (who) sessionStorage.setItem(`${place} who`, JSON.stringify(who))
    else sessionStorage.removeItem(`${place} who`)
  } catch {}
}

/** The case, a random number, outlives the tab while its pledge is on its way: no second one is made. */
export function keepSentCase(place: string, sent: string | undefined): void {
  try {
    if (sent) localStorage.setItem(`${place} case`, sent)
    else localStorage.removeItem(`${place} case`)
  } catch {}
}

function sentCase(place: string): string | null {
  try {
    return localStorage.getItem(`${place} case`)
  } catch {
    return null
  }
}

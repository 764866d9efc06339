import { canonicalize } from '../kernel/canonical.ts'
import { packStatuses } from './status-list.ts'

/** How long a list may be kept and believed where the platform cannot be reached, in seconds. */
const believedFor = 86_400

/** What a Token Status List says (draft-ietf-oauth-status-list §5.1). Times are seconds since 1970. */
export interface StatusListClaims {
  /** The address of the list, by which certificates name it. */
  readonly sub: string
  readonly iat: number
  readonly exp: number
  /** After how many seconds to ask again, where one can. */
  readonly ttl: number
  readonly status_list: { readonly bits: number; readonly lst: string }
}

export interface StatusListContent {
  readonly uri: string
  readonly statuses: Uint8Array<ArrayBuffer>
  /** Milliseconds since 1970. */
  readonly now: number
  /** Seconds. */
  readonly ttl: number
}

/** The claims of a list as the text to be signed: canonical JSON (RFC 8785). */
export async function statusListClaims(content: StatusListContent): Promise<string> {
  const iat = Math.floor(content.now / 1000)
  const { bits, lst } = await packStatuses(content.statuses)
  const { uri: sub, ttl } = content
  return canonicalize({ sub, iat, exp: iat + believedFor, ttl, status_list: { bits, lst } })
}

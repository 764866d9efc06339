import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'

/** Of a checked token, what decides on which pages it may be used. */
interface Bearer {
  readonly site: { readonly origins: readonly string[] }
  readonly isTyped: boolean
}

/**
 * The page a request comes from: one of ours, or one on an origin of the site that signed the token. Who only
 * typed a name did so in a page of ours, where no other page can read or type along.
 *
 * @param origin the `Origin` header
 * @param host our own host name, as the edge says it
 */
export function originOf(
  { site, isTyped }: Bearer,
  origin: string | undefined,
  host: string | undefined,
): Outcome<string> {
  const accepted = [...(host ? platformOrigins(host) : []), ...(isTyped ? [] : site.origins)]
  return origin && accepted.includes(origin) ? origin : new Refusal('origin-not-registered')
}

/**
 * The origins of ours that a host name stands for; plain http only on this machine. Against pages this
 * holds: a browser lets no page write its Origin or, across origins, `x-jz-host`. A program that writes
 * both lies about itself only.
 */
function platformOrigins(host: string): string[] {
  if (!/^[a-z0-9.-]+(:\d{1,5})?$/.test(host)) return []
  const isHere = /^127\.0\.0\.1(:\d{1,5})?$/.test(host)
  return [`https://${host}`, ...(isHere ? [`http://${host}`] : [])]
}

/** Our own address as somebody outside reaches it: for documents and lists that point back to us. */
export function ownOrigin(host = ''): string {
  const origins = platformOrigins(host)
  return origins[origins.length - 1] ?? ''
}

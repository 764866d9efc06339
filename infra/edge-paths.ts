import * as z from 'zod/mini'
import type { Endpoint } from '../shared/api/endpoint.ts'

const year = 31_536_000

/** The pages people open, as a CloudFront pattern. Open at its end, so tried after the API's paths. */
export const pagePattern = '/v1/*.html'

/** The guide, a folder of pages. */
export const guidePattern = '/v1/guide/*'

/** What CloudFront does with the API paths under one pattern. */
export interface EdgePath {
  /** As CloudFront writes it: `*` for any characters, slashes too. */
  readonly pattern: string
  /** Null: never kept. Otherwise for at most so many seconds, apart for each value of `query`. */
  readonly kept: { readonly seconds: number; readonly query: readonly string[] } | null
  /** Whether the answer is a page, which says itself what it may do and who may frame it. */
  readonly page: boolean
}

/**
 * The contract's paths as CloudFront patterns, in the order in which they must be tried: the first
 * that fits decides, so what is literal comes before what is open. Only answers that the contract
 * lets a shared cache keep are kept, and none under a pattern that also takes a call.
 */
export function edgePaths(endpoints: readonly Endpoint[]): EdgePath[] {
  const byPattern = new Map<string, Endpoint[]>()
  for (const endpoint of endpoints) {
    const pattern = endpoint.path.replace(/\{[^}]+\}/g, '*')
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), endpoint])
  }
  return [...byPattern]
    .map(([pattern, sharing]) => ({ pattern, kept: keptFor(sharing), page: sharing.some(isPage) }))
    .sort((a, b) => openness(a.pattern) - openness(b.pattern) || order(a.pattern, b.pattern))
}

function keptFor(sharing: readonly Endpoint[]): EdgePath['kept'] {
  const [only] = sharing
  if (!only || sharing.length > 1 || only.cache === undefined) return null
  return { seconds: only.cache === 'immutable' ? year : only.cache, query: queryOf(only) }
}

const isPage = ({ success }: Endpoint) => success.type?.startsWith('text/html') ?? false

function queryOf({ query }: Endpoint): string[] {
  return query ? Object.keys(z.toJSONSchema(query).properties ?? {}) : []
}

const openness = (pattern: string) => (pattern.includes('*') ? 1 : 0)

/** Longer first, so that `/v1/a/b/*` is tried before `/v1/a/*`. */
const order = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1)

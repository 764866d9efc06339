import { ClearError } from '../../clear-error.ts'
import type { RouteSpec } from '../template/http-api.ts'

/** A route that fits a request, with the values of its path parameters. */
export interface Match {
  readonly route: RouteSpec
  readonly parameters: Readonly<Record<string, string>>
}

interface Entry {
  readonly route: RouteSpec
  readonly method: string
  readonly segments: readonly string[]
}

/**
 * Finds routes as an HTTP API does: segment by segment, a literal before a `{parameter}`, and a
 * slash at the end makes another path. Takes the path's segments, decoded.
 *
 * @throws ClearError for a kind of route the contract has no use for (`$default`, `{proxy+}`)
 */
export function routeTable(routes: readonly RouteSpec[]) {
  const entries = routes.map(entry).sort(literalFirst)
  return (method: string, segments: readonly string[]): Match | undefined => {
    for (const candidate of entries) {
      if (candidate.method !== method && candidate.method !== 'ANY') continue
      const parameters = parametersIn(segments, candidate.segments)
      if (parameters) return { route: candidate.route, parameters }
    }
    return undefined
  }
}

function entry(route: RouteSpec): Entry {
  const [method, path] = route.key.split(' ')
  if (!method || !path || path.includes('+}')) {
    throw new ClearError(`the runner does not know how to route ${route.key}`)
  }
  return { route, method, segments: path.split('/') }
}

function literalFirst(a: Entry, b: Entry): number {
  const at = a.segments.findIndex(
    (segment, i) => isParameter(segment) !== isParameter(b.segments[i]),
  )
  if (at < 0) return 0
  return isParameter(a.segments[at]) ? 1 : -1
}

function parametersIn(segments: readonly string[], pattern: readonly string[]) {
  if (pattern.length !== segments.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [i, expected] of pattern.entries()) {
    const actual = segments[i] ?? ''
    if (!isParameter(expected)) {
      if (expected !== actual) return undefined
    } else {
      if (actual === '') return undefined
      parameters[expected.slice(1, -1)] = actual
    }
  }
  return parameters
}

const isParameter = (segment: string | undefined) => segment?.startsWith('{') ?? false

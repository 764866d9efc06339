import { ClearError } from '../../clear-error.ts'

/** What API Gateway's access log can name, of what the runner knows. */
export interface Access {
  readonly requestId: string
  readonly routeKey: string
  readonly status: number
  /** Milliseconds. */
  readonly responseLatency: number
  readonly integrationErrorMessage?: string | undefined
}

/**
 * Fills in the template's log format.
 *
 * @throws ClearError when the format names a variable the runner does not fill
 */
export function accessLog(format: string, write: (line: string) => void) {
  const names = [...format.matchAll(/\$context\.([\w.]+)/g)].map(([, name]) => name)
  const unknown = names.find((name) => !known.has(name ?? ''))
  if (unknown)
    throw new ClearError(`the access log names $context.${unknown}, unknown to the runner`)
  return (access: Access): void => {
    const values = new Map<string, unknown>(Object.entries(access))
    write(
      `${format.replace(/\$context\.([\w.]+)/g, (_, name: string) => printed(values.get(name)))}\n`,
    )
  }
}

const known = new Set([
  'requestId',
  'routeKey',
  'status',
  'responseLatency',
  'integrationErrorMessage',
])

/** One line, and nothing that could end the JSON text around it. */
function printed(value: unknown): string {
  return value === undefined ? '-' : String(value).replace(/["\\\p{Cc}]/gu, ' ')
}

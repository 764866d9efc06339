/** What one line of the log may hold. Nothing of a request but its id, endpoint and outcome. */
export interface RequestLog {
  readonly requestId: string
  readonly endpoint: string
  readonly status?: number | undefined
  readonly code?: string | undefined
  readonly milliseconds?: number
  readonly error?: string
}

export function logRequest(line: RequestLog): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/**
 * Where it failed, without what it was working on: messages of ours and of AWS name services, actions
 * and members, but a parser's may quote its input, so only the names of errors reach the log.
 */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const place = error.stack?.split('\n').find((line) => line.startsWith('    at '))
  return `${error.name}${code}${place ? ` ${place.trim()}` : ''}`
}

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

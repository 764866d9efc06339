/** A request as it arrived, its body read. */
export interface Call {
  readonly method: string
  /** As sent, percent-encoded. */
  readonly path: string
  /** As sent, without the question mark. */
  readonly query: string
  /** Names in lower case, repeated ones joined by commas. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly sourceIp: string
}

/** A response to be written. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly cookies?: readonly string[]
  readonly body: Buffer
}

export function jsonAnswer(status: number, message: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ message })),
  }
}

/** Joins repeated headers as CloudFront and API Gateway do; Node's own view drops some. */
export function joinHeaders(
  distinct: Readonly<Record<string, readonly string[] | undefined>>,
): Record<string, string> {
  const joined: Record<string, string> = {}
  for (const [name, values] of Object.entries(distinct)) {
    if (values) joined[name] = values.join(name === 'cookie' ? '; ' : ',')
  }
  return joined
}

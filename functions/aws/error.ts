import type { AwsService } from './caller.ts'

/** An AWS service answered with an error. `code` is the service's own name for it. */
export class AwsError extends Error {
  readonly service: AwsService
  readonly code: string
  readonly status: number
  /** The item that stood in the way, when a condition failed and the old item was asked for. */
  readonly item: unknown

  constructor(service: AwsService, action: string, status: number, answer: AwsErrorAnswer) {
    const code = answer.__type?.split('#').pop() ?? 'Unknown'
    super(`${service} ${action}: ${code}`)
    this.name = 'AwsError'
    this.service = service
    this.code = code
    this.status = status
    this.item = answer.Item
  }

  /** Whether the same call may succeed in a moment. */
  get isTransient(): boolean {
    return this.status >= 500 || transientCodes.has(this.code)
  }
}

interface AwsErrorAnswer {
  readonly __type?: string
  readonly Item?: unknown
}

const transientCodes = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'InternalServerError',
  'TransactionConflictException',
  'KMSInternalException',
  'DependencyTimeoutException',
  'KeyUnavailableException',
])

/** The service could not be used: throttled, failing or out of reach. Nothing is known of the call. */
export class UnavailableError extends Error {
  readonly service: AwsService

  constructor(service: AwsService, action: string, cause: unknown) {
    super(`${service} ${action} is unavailable`, { cause })
    this.name = 'UnavailableError'
    this.service = service
  }
}

/** The two services spoken here, by the names they are signed and granted under. */
export type Service = 'dynamodb' | 'kms'

/** An answer AWS would give instead of carrying the call out. `code` is the exception's bare name. */
export class AwsRefusal extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.name = 'AwsRefusal'
    this.code = code
    this.status = status
  }
}

export const CONTENT_TYPES: Readonly<Record<Service, string>> = {
  dynamodb: 'application/x-amz-json-1.0',
  kms: 'application/x-amz-json-1.1',
}

const DYNAMODB_MODEL = new Set([
  'InternalServerError',
  'ProvisionedThroughputExceededException',
  'ResourceNotFoundException',
])

/** DynamoDB qualifies its exceptions' names by the layer that raised them, KMS does not. */
function typeOf(service: Service, code: string): string {
  if (service === 'kms') return code
  if (code === 'ValidationException') return `com.amazon.coral.validate#${code}`
  if (DYNAMODB_MODEL.has(code)) return `com.amazonaws.dynamodb.v20120810#${code}`
  return `com.amazon.coral.service#${code}`
}

/** AWS spells the member `Message` where the front end refuses access, and `message` everywhere else. */
export function refusalBody(service: Service, refusal: AwsRefusal): string {
  const member = refusal.code === 'AccessDeniedException' ? 'Message' : 'message'
  return JSON.stringify({ __type: typeOf(service, refusal.code), [member]: refusal.message })
}

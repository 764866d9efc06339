import type { AccessRequest, Statement } from './policy.ts'

export type Effect = 'allow' | 'explicit-deny' | 'implicit-deny'

export interface Decision {
  readonly allowed: boolean
  /** The words AWS ends its refusal with; empty when allowed. */
  readonly because: string
}

const ALLOWED: Decision = { allowed: true, because: '' }

function applies(statement: Statement, request: AccessRequest): boolean {
  return (
    statement.actions(request.action) &&
    statement.resources(request.resource) &&
    statement.conditions.every((holds) => holds(request.context))
  )
}

function bondOf(statement: Statement, request: AccessRequest) {
  return statement.bond(request.principal, request.account)
}

/** A caller's own policies together: an explicit deny wins, then an allow; without either the answer is no. */
export function evaluate(statements: readonly Statement[], request: AccessRequest): Effect {
  const relevant = statements.filter((statement) => applies(statement, request))
  if (relevant.some((statement) => statement.effect === 'Deny')) return 'explicit-deny'
  return relevant.length > 0 ? 'allow' : 'implicit-deny'
}

/** Where only the caller's own policies speak: DynamoDB. */
export function decide(identity: readonly Statement[], request: AccessRequest): Decision {
  const effect = evaluate(identity, request)
  return effect === 'allow' ? ALLOWED : refusal(effect, 'identity', request)
}

/**
 * For a KMS key nobody has access unless the key policy says so: either it names the caller, and that is enough, or it
 * names the account, and then the caller's own policies decide. A deny on either side wins.
 * Source: KMS Developer Guide, "Key policies in AWS KMS" and "Default key policy".
 */
export function decideForKey(
  identity: readonly Statement[],
  keyPolicy: readonly Statement[],
  request: AccessRequest,
): Decision {
  const own = evaluate(identity, request)
  if (own === 'explicit-deny') return refusal(own, 'identity', request)
  const relevant = keyPolicy.filter(
    (statement) => bondOf(statement, request) !== 'none' && applies(statement, request),
  )
  if (relevant.some((statement) => statement.effect === 'Deny')) {
    return refusal('explicit-deny', 'resource', request)
  }
  if (relevant.some((statement) => bondOf(statement, request) === 'self')) return ALLOWED
  if (relevant.length === 0) return refusal('implicit-deny', 'resource', request)
  return own === 'allow' ? ALLOWED : refusal('implicit-deny', 'identity', request)
}

function refusal(
  effect: Exclude<Effect, 'allow'>,
  side: 'identity' | 'resource',
  request: AccessRequest,
): Decision {
  const because =
    effect === 'explicit-deny'
      ? `with an explicit deny in ${side === 'identity' ? 'an identity' : 'a resource'}-based policy`
      : `because no ${side}-based policy allows the ${request.action} action`
  return { allowed: false, because }
}

import { type ConditionTest, type Context, readCondition } from './condition.ts'
import { glob } from './glob.ts'
import { type Bond, type PolicyPrincipal, readPrincipal } from './policy-principal.ts'
import { many, type OneOrMany, scalar, strings } from './policy-values.ts'

/** One statement as the synthesized template holds it, intrinsic functions already resolved. */
export interface PolicyStatement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Principal?: PolicyPrincipal
  readonly Action?: OneOrMany<string>
  readonly NotAction?: OneOrMany<string>
  readonly Resource?: OneOrMany<string>
  readonly NotResource?: OneOrMany<string>
  readonly Condition?: Readonly<
    Record<string, Readonly<Record<string, OneOrMany<string | number | boolean>>>>
  >
}

export interface PolicyDocument {
  readonly Version?: string
  readonly Id?: string
  readonly Statement: OneOrMany<PolicyStatement>
}

/** One thing a caller wants to do. A call may need several (a transaction): each must be allowed. */
export interface AccessRequest {
  readonly principal: string
  readonly account: string
  readonly action: string
  readonly resource: string
  readonly context: Context
}

export interface Statement {
  readonly effect: 'Allow' | 'Deny'
  readonly actions: (action: string) => boolean
  readonly resources: (resource: string) => boolean
  readonly bond: (principal: string, account: string) => Bond
  readonly conditions: readonly ConditionTest[]
}

const DOCUMENT_MEMBERS = new Set(['Version', 'Id', 'Statement'])
const STATEMENT_MEMBERS = new Set([
  'Sid',
  'Effect',
  'Principal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
])

/**
 * Reads a policy once, at start.
 * @param kind identity: attached to a role, names no Principal; resource: a key policy, names one.
 * @throws Error for every element, operator or unresolved intrinsic that could not be honoured.
 */
export function readPolicy(
  document: PolicyDocument,
  kind: 'identity' | 'resource',
  owner: string,
): readonly Statement[] {
  try {
    onlyMembers(document, DOCUMENT_MEMBERS)
    return many(document.Statement).map((statement) => readStatement(statement, kind))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The policy of ${owner} cannot be evaluated: ${why}`, { cause })
  }
}

function readStatement(statement: PolicyStatement, kind: 'identity' | 'resource'): Statement {
  onlyMembers(statement, STATEMENT_MEMBERS)
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') {
    throw new Error('Effect must be Allow or Deny')
  }
  if ((kind === 'resource') !== (statement.Principal !== undefined)) {
    throw new Error(
      kind === 'resource' ? 'Principal is missing' : 'Principal has no place in a role’s policy',
    )
  }
  const conditions = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) =>
      readCondition(operator, key, strings(many(values).map(scalar), 'Condition')),
    ),
  )
  return {
    effect: statement.Effect,
    // IAM compares actions without regard to case, resources with it.
    actions: either(statement.Action, statement.NotAction, 'Action', 'i'),
    resources: either(statement.Resource, statement.NotResource, 'Resource', ''),
    bond: readPrincipal(statement.Principal),
    conditions,
  }
}

function either(
  named: OneOrMany<string> | undefined,
  excluded: OneOrMany<string> | undefined,
  element: string,
  flags: '' | 'i',
): (text: string) => boolean {
  if ((named === undefined) === (excluded === undefined)) {
    throw new Error(`exactly one of ${element} and Not${element} is needed`)
  }
  const patterns = strings(many(named ?? excluded ?? []), element)
  const globs = patterns.map((pattern) => {
    if (pattern.includes('${')) throw new Error(`policy variable in ${pattern} is not supported`)
    return glob(pattern, flags)
  })
  const wanted = named !== undefined
  return (text) => globs.some((matches) => matches(text)) === wanted
}

function onlyMembers(value: object, allowed: ReadonlySet<string>): void {
  const odd = Object.keys(value).filter((member) => !allowed.has(member))
  if (odd.length > 0) throw new Error(`element ${odd.join(', ')} is not supported`)
}

import { AwsRefusal } from '../refusal.ts'
import type { Context } from './condition.ts'
import { type Decision, decide, decideForKey } from './decision.ts'
import type { AccessRequest, PolicyDocument, Statement } from './policy.ts'
import { readPolicy } from './policy.ts'
import type { Credentials } from './signature.ts'

/** A function's role, or an operator: who it is, its credentials, and the policies synthesized for it. */
export interface Principal extends Credentials {
  readonly arn: string
  readonly policies: readonly PolicyDocument[]
}

/** What was asked and whether it was granted; never a payload. */
export interface AwsCall {
  readonly principal: string
  readonly action: string
  readonly resource: string
  readonly allowed: boolean
}

export interface Wish {
  readonly action: string
  readonly resource: string
  readonly context: Context
}

export interface Authority {
  /** @throws AwsRefusal AccessDeniedException, in AWS's words. */
  demand(principal: Principal, wish: Wish, keyPolicy?: readonly Statement[]): void
}

/**
 * @param note is told every decision
 * @throws Error at once if any policy holds what cannot be evaluated
 */
export function makeAuthority(
  principals: readonly Principal[],
  account: string,
  region: string,
  note: (call: AwsCall) => void,
): Authority {
  const policies = new Map(
    principals.map((principal) => [
      principal.accessKeyId,
      principal.policies.flatMap((policy) => readPolicy(policy, 'identity', principal.arn)),
    ]),
  )
  return {
    demand(principal, { action, resource, context }, keyPolicy) {
      const identity = policies.get(principal.accessKeyId) ?? []
      const request: AccessRequest = {
        principal: principal.arn,
        account,
        action,
        resource,
        context: new Map([...context, ...globalContext(principal, account, region)]),
      }
      const decision: Decision = keyPolicy
        ? decideForKey(identity, keyPolicy, request)
        : decide(identity, request)
      note({ principal: principal.arn, action, resource, allowed: decision.allowed })
      if (decision.allowed) return
      const what = `${action} on resource: ${resource}`
      throw new AwsRefusal(
        'AccessDeniedException',
        `User: ${principal.arn} is not authorized to perform: ${what} ${decision.because}`,
      )
    },
  }
}

function globalContext(principal: Principal, account: string, region: string) {
  return [
    ['aws:principalarn', [principal.arn]],
    ['aws:principalaccount', [account]],
    ['aws:requestedregion', [region]],
    // Plain HTTP stays inside this machine; in the cloud the same call goes over TLS.
    ['aws:securetransport', ['true']],
    ['aws:viaawsservice', ['false']],
  ] as const
}

import { many, type OneOrMany, strings } from './policy-values.ts'

export type PolicyPrincipal = '*' | Readonly<Record<string, OneOrMany<string>>>

/** How a statement's Principal meets the caller: by its own name, or only through its account. */
export type Bond = 'self' | 'account' | 'none'

/** @throws Error for a kind of principal that IAM does not have. */
export function readPrincipal(
  principal: PolicyPrincipal | undefined,
): (arn: string, account: string) => Bond {
  if (principal === undefined || principal === '*') return () => 'self'
  if (typeof principal !== 'object') throw new Error(`Principal ${principal} is not known`)
  const kinds = Object.keys(principal).filter(
    (kind) => !['AWS', 'Service', 'Federated', 'CanonicalUser'].includes(kind),
  )
  if (kinds.length > 0) throw new Error(`Principal of kind ${kinds.join(', ')} is not known`)
  // Only AWS principals call here; services and federated users are named in policies and never match.
  const { AWS } = principal
  const named = new Set(AWS === undefined ? [] : strings(many(AWS), 'Principal'))
  return (arn, account) => {
    if (named.has('*') || named.has(arn) || named.has(roleOf(arn))) return 'self'
    const root = new RegExp(`^arn:aws[a-z-]*:iam::${account}:root$`)
    return [...named].some((name) => name === account || root.test(name)) ? 'account' : 'none'
  }
}

/** `arn:aws:sts::1:assumed-role/R/session` acts as `arn:aws:iam::1:role/R`; roles of CDK have no path. */
function roleOf(arn: string): string {
  return arn.replace(/^(arn:[^:]+):sts::(\d+):assumed-role\/([^/]+)\/.*$/, '$1:iam::$2:role/$3')
}

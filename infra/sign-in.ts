import { CfnParameter } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { StageName } from './stage.ts'

/** Whose access tokens the staff's endpoints take. */
export interface SignIn {
  /** Issuer of OpenID Connect Discovery 1.0; tokens name exactly this. */
  readonly issuer: string
  /** The desk, as the issuer knows it: a public client with authorization code and PKCE. */
  readonly client: string
  /** Origin of the issuer's token endpoint, when it is another than the issuer's; else empty. */
  readonly tokenOrigin: string
}

/**
 * What `-c issuer=… -c client=…` names, with `-c tokenOrigin=…` where tokens are issued elsewhere.
 *
 * @throws Error when only one of the two is there
 */
export function namedSignIn(scope: Construct): SignIn | undefined {
  const named = (name: string): string | undefined => {
    const value: unknown = scope.node.tryGetContext(name)
    return typeof value === 'string' ? value : undefined
  }
  const [issuer, client] = [named('issuer'), named('client')]
  if (issuer === undefined && client === undefined) return undefined
  if (!issuer?.startsWith('https://') || !client) {
    throw new Error('staff sign in with -c issuer=https://… and -c client=…, both or neither')
  }
  return { issuer, client, tokenOrigin: named('tokenOrigin') ?? '' }
}

/** Cognito gives staff their accounts where nothing else is named and where there is Cognito. */
export function needsUserPool(scope: Construct, stage: StageName, region = ''): boolean {
  return !namedSignIn(scope) && stage !== 'local' && !region.startsWith('cn-')
}

/** In China, and on one machine, the issuer is told when the template is deployed. */
export function signInByParameters(scope: Construct): SignIn {
  return {
    issuer: new CfnParameter(scope, 'Issuer', {
      description: 'OpenID Connect issuer of the staff’s accounts, e.g. https://sso.example.gov.cn',
    }).valueAsString,
    client: new CfnParameter(scope, 'Client', {
      description: 'Id of the desk there: a public client with authorization code and PKCE',
      default: 'jianzheng-desk',
    }).valueAsString,
    tokenOrigin: new CfnParameter(scope, 'TokenOrigin', {
      description: 'Origin of the token endpoint, when it is another than the issuer’s',
      default: '',
    }).valueAsString,
  }
}

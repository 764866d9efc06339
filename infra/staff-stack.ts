import {
  Aws,
  CfnOutput,
  CfnParameter,
  Duration,
  RemovalPolicy,
  Stack,
  type StackProps,
} from 'aws-cdk-lib'
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
} from 'aws-cdk-lib/aws-cognito'
import type { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import type { SignIn } from './sign-in.ts'
import type { StageName } from './stage.ts'

export interface StaffStackProps extends StackProps {
  readonly stage: StageName
}

/**
 * Accounts of members of staff, where no issuer of the government's own is named: who they are. What
 * they may do is in our table and nowhere else.
 */
export class StaffStack extends Stack {
  readonly signIn: SignIn

  constructor(scope: Construct, id: string, props: StaffStackProps) {
    super(scope, id, props)
    const pool = accounts(this)
    const desk = deskAddress(this)
    const client = new UserPoolClient(this, 'Desk', {
      userPool: pool,
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [desk],
        logoutUrls: [desk],
      },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      // A working day; whoever loses a role meanwhile loses it at the next request.
      refreshTokenValidity: Duration.hours(10),
    })
    const domain = pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: `jianzheng-${props.stage}-${Aws.ACCOUNT_ID}` },
    })
    this.signIn = {
      issuer: `https://cognito-idp.${this.region}.${this.urlSuffix}/${pool.userPoolId}`,
      client: client.userPoolClientId,
      tokenOrigin: domain.baseUrl(),
    }
    new CfnOutput(this, 'Issuer', { value: this.signIn.issuer })
  }
}

function accounts(scope: Construct): UserPool {
  const pool = new UserPool(scope, 'Accounts', {
    // Whoever has an account was given it.
    selfSignUpEnabled: false,
    signInAliases: { username: true, email: true },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 12,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    featurePlan: FeaturePlan.ESSENTIALS,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  acknowledge(pool, {
    COG3: 'Each account has a second factor, nobody signs up by themselves, and an account without a role in our table opens nothing.',
    COG8: 'The plan above only adds what judges sign-ins by risk, see COG3.',
  })
  return pool
}

/** Where the issuer sends people back to: the domain is known before or, if lent, only afterwards. */
function deskAddress(scope: Construct): string {
  const domain: unknown = scope.node.tryGetContext('domain')
  if (typeof domain === 'string') return `https://${domain}/v1/desk`
  return new CfnParameter(scope, 'DeskAddress', {
    description:
      'Address of the desk: the output Platform of the widget stack with /v1/desk after it; deploy this stack again once it is known',
    default: 'https://localhost/v1/desk',
  }).valueAsString
}

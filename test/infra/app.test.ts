import { Validations } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks } from 'cdk-nag'
import type { IConstruct } from 'constructs'
import { describe, expect, it } from 'vitest'
import { jianzhengApp } from '../../infra/jianzheng-app.ts'
import { endpoints } from '../../shared/api/endpoints.ts'
import { fixtureBuild, temporaryFolder } from './fixture-build.ts'

const build = fixtureBuild()

function app(context: Record<string, string>, checks = false) {
  return jianzhengApp({ build, outdir: temporaryFolder(), context, checks })
}

function templates(made: ReturnType<typeof app>) {
  const { stacks } = made.synth()
  const of = (part: string) => {
    const stack = stacks.find(({ id }) => id.endsWith(part))
    return Template.fromJSON((stack?.template ?? {}) as Record<string, unknown>)
  }
  return { data: of('data'), api: of('api'), widget: of('widget'), staff: of('staff') }
}

const { data, api, widget, staff } = templates(app({ stage: 'prod' }))

describe('the data stack', () => {
  it('keeps the table and every key when the stack is removed', () => {
    const kept = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' }
    data.allResources('AWS::DynamoDB::Table', kept)
    data.allResources('AWS::KMS::Key', kept)
    data.resourceCountIs('AWS::KMS::Key', 5)
  })

  it('can restore the table to any point, protects it from deletion and streams its changes', () => {
    data.hasResourceProperties('AWS::DynamoDB::Table', {
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      BillingMode: 'PAY_PER_REQUEST',
    })
  })

  it.each([
    ['ECC_NIST_P256', 'SIGN_VERIFY'],
    ['SYMMETRIC_DEFAULT', 'ENCRYPT_DECRYPT'],
    ['HMAC_256', 'GENERATE_VERIFY_MAC'],
  ])('has a key %s for %s, which IAM gives access to', (KeySpec, usage) => {
    data.hasResourceProperties('AWS::KMS::Key', {
      KeySpec,
      ...(usage !== 'ENCRYPT_DECRYPT' && { KeyUsage: usage }),
      KeyPolicy: { Statement: [Match.objectLike({ Effect: 'Allow', Action: 'kms:*' })] },
    })
  })

  it.each(['local', 'test'])('protects as much in stage %s', (stage) => {
    const other = templates(app({ stage })).data.toJSON().Resources
    expect(other).toEqual(data.toJSON().Resources)
  })
})

describe('the API stack', () => {
  it.each(endpoints.map(({ method, path }) => [method, path]))(
    'has a route and a permission for %s %s',
    (method, path) => {
      api.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: `${method} ${path}` })
      api.hasResourceProperties('AWS::Lambda::Permission', {
        Principal: 'apigateway.amazonaws.com',
        SourceArn: { 'Fn::Join': ['', Match.arrayWith([`/*/*${path}`])] },
      })
    },
  )

  it('has no route beyond the contract', () => {
    api.resourceCountIs('AWS::ApiGatewayV2::Route', endpoints.length)
  })

  it('does not let the accepting function decrypt', () => {
    expect(actionsOf('pledge')).not.toContain('kms:Decrypt')
    expect(actionsOf('verify')).toContain('kms:Decrypt')
  })

  it('gives no function a wildcard or a scan', () => {
    const lone = [
      'catalogue',
      'identity',
      'pledge',
      'certificate',
      'desk',
      'verify',
      'seal',
      'operate',
    ]
    for (const name of lone) {
      const actions = actionsOf(name)
      expect(actions.filter((action) => /\*|Scan|Delete|Batch/.test(action))).toEqual([])
    }
  })

  it('lets two functions read by the batch, and only facts of lists', () => {
    const batch = ({ Action }: Statement) => Action === 'dynamodb:BatchGetItem'
    expect(statements().filter(batch)).toHaveLength(2)
    for (const name of ['datacheck', 'roster']) {
      const [statement] = statements(name).filter(batch)
      expect(statement?.Condition).toEqual({
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['FACT#*'] },
      })
    }
  })

  it('lets one function write by the batch, and only facts of lists', () => {
    const batch = ({ Action }: Statement) => Action === 'dynamodb:BatchWriteItem'
    expect(statements().filter(batch)).toHaveLength(1)
    const [statement] = statements('list').filter(batch)
    expect(statement?.Condition).toEqual({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['FACT#*'] },
    })
    const actions = actionsOf('list').filter((action) => !action.startsWith('logs:'))
    expect(actions.sort()).toEqual([
      'dynamodb:BatchWriteItem',
      'dynamodb:GetItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
      'kms:GenerateMac',
    ])
  })

  it('has lists fetched by night, and says so when one was refused', () => {
    api.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'cron(0/20 19-21 * * ? *)',
      Targets: [Match.objectLike({ Input: '{}', RetryPolicy: { MaximumRetryAttempts: 0 } })],
    })
    api.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: Match.stringLikeRegexp('department’s list'),
    })
  })

  it('bounds every access to the table by leading keys, but for the index that holds keys alone', () => {
    const accesses = statements().filter(({ Action }) => /dynamodb/.test(String(Action)))
    const byPerson = accesses.filter(({ Resource }) =>
      JSON.stringify(Resource).includes('/index/by-person'),
    )
    // Of all that a citizen did at a site, and of their earlier certificates.
    expect(byPerson.map(({ Action }) => Action)).toEqual(['dynamodb:Query', 'dynamodb:Query'])
    for (const statement of accesses.filter((one) => !byPerson.includes(one))) {
      const keys = statement.Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys']
      expect(keys).toBeDefined()
      expect(String(keys)).toMatch(/^[A-Z0-9]+#\*(,[A-Z0-9]+#\*)*$/)
    }
  })

  it('logs neither address nor path nor user agent of a citizen', () => {
    const [stage] = Object.values(api.findResources('AWS::ApiGatewayV2::Stage'))
    const format: string = stage?.Properties.AccessLogSettings.Format
    expect(Object.keys(JSON.parse(format))).toEqual([
      'requestId',
      'routeKey',
      'status',
      'latency',
      'integrationError',
    ])
    expect(format).not.toMatch(/identity|sourceIp|userAgent|\.path|authorizer/)
  })

  it('lets few at a time through where anybody may ask, once the routes are there', () => {
    const [stage] = Object.values(api.findResources('AWS::ApiGatewayV2::Stage'))
    const few = { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 }
    expect(stage?.Properties.RouteSettings).toEqual({
      'GET /v1/sites/{site}/challenge': few,
      'POST /v1/identities': few,
      'POST /v1/receipts/read': few,
      'POST /v1/certificates/opening': few,
    })
    const routes = Object.keys(api.findResources('AWS::ApiGatewayV2::Route'))
    expect(stage?.DependsOn).toEqual(expect.arrayContaining(routes))
  })

  it('lets one function only sign who somebody says they are', () => {
    const signers = ['catalogue', 'identity', 'pledge', 'verify', 'seal', 'operate'].filter(
      (name) =>
        statements(name).some(
          ({ Action, Resource }) =>
            Action === 'kms:Sign' && JSON.stringify(Resource).includes('IdentityKey'),
        ),
    )
    expect(signers).toEqual(['identity'])
    expect(actionsOf('identity')).not.toContain('dynamodb:PutItem')
  })

  it('lets one function only sign documents, and has it finish every minute what broke off', () => {
    const all = [
      'catalogue',
      'identity',
      'pledge',
      'datacheck',
      'certificate',
      'desk',
      'roster',
      'verify',
      'seal',
      'operate',
    ]
    const signers = all.filter((name) =>
      statements(name).some(
        ({ Action, Resource }) =>
          Action === 'kms:Sign' && JSON.stringify(Resource).includes('DocumentKey'),
      ),
    )
    expect(signers).toEqual(['certificate'])
    api.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      Targets: [Match.objectLike({ Input: '{"sweep":true}' })],
    })
    api.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: Match.stringLikeRegexp('citizens read “is being made” and wait'),
    })
  })

  it('lets functions ask departments at private addresses on one’s own machine only', () => {
    for (const stage of ['local', 'test', 'prod']) {
      const functions = templates(app({ stage })).api.findResources('AWS::Lambda::Function')
      const allowed = Object.values(functions).flatMap(({ Properties }) =>
        'PRIVATE_EGRESS' in Properties.Environment.Variables ? [Properties.FunctionName] : [],
      )
      expect(allowed.includes('jianzheng-local-data-check'), stage).toBe(stage === 'local')
      expect(allowed.filter((name) => /pledge|verify|operate|seal/.test(name))).toEqual([])
      if (stage !== 'local') expect(allowed).toEqual([])
    }
  })

  it('runs on arm64 with Node 22 and a log that ends', () => {
    api.allResourcesProperties('AWS::Lambda::Function', {
      Architectures: ['arm64'],
      Runtime: 'nodejs22.x',
    })
    api.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: Match.anyValue() })
  })

  it('allows calls of any page, without credentials', () => {
    api.hasResourceProperties('AWS::ApiGatewayV2::Api', {
      CorsConfiguration: {
        AllowOrigins: ['*'],
        AllowCredentials: Match.absent(),
        AllowHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-none-match'],
        ExposeHeaders: ['etag', 'retry-after'],
      },
    })
  })
})

describe('the widget stack', () => {
  it('never keeps an answer to a call, and keeps items for a minute by language', () => {
    const behaviours = Object.values(widget.findResources('AWS::CloudFront::Distribution'))[0]
      ?.Properties.DistributionConfig.CacheBehaviors as { PathPattern: string }[]
    const disabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'
    for (const pattern of ['/v1/pledges', '/v1/pledges/*', '/v1/receipts/verify']) {
      const behaviour = behaviours.find(({ PathPattern }) => PathPattern === pattern)
      expect(behaviour).toMatchObject({ CachePolicyId: disabled })
    }
    widget.hasResourceProperties('AWS::CloudFront::CachePolicy', {
      CachePolicyConfig: {
        MaxTTL: 60,
        ParametersInCacheKeyAndForwardedToOrigin: {
          QueryStringsConfig: { QueryStrings: Match.arrayWith(['lang']) },
        },
      },
    })
  })

  it('serves chunks for ever and what names them for five minutes', () => {
    const immutable = 'public, max-age=31536000, immutable'
    widget.hasResourceProperties('Custom::CDKBucketDeployment', {
      DestinationBucketKeyPrefix: 'v1/b',
      SystemMetadata: { 'cache-control': immutable },
    })
    widget.resourcePropertiesCountIs(
      'Custom::CDKBucketDeployment',
      { SystemMetadata: { 'cache-control': 'public, max-age=300, stale-while-revalidate=86400' } },
      2,
    )
  })

  it('leaves it to a proof page who may frame it and what it may do', () => {
    const [distribution] = Object.values(widget.findResources('AWS::CloudFront::Distribution'))
    const behaviours = distribution?.Properties.DistributionConfig.CacheBehaviors as {
      PathPattern: string
      ResponseHeadersPolicyId: { Ref: string }
    }[]
    const page = behaviours.find(({ PathPattern }) => PathPattern === '/v1/proofs/*/*')
    const policies = widget.findResources('AWS::CloudFront::ResponseHeadersPolicy')
    const security =
      policies[page?.ResponseHeadersPolicyId.Ref ?? '']?.Properties.ResponseHeadersPolicyConfig
        .SecurityHeadersConfig
    expect(Object.keys(security).sort()).toEqual([
      'ContentTypeOptions',
      'ReferrerPolicy',
      'StrictTransportSecurity',
    ])
  })

  it('meets by one function what needs it: files, calls, the guide', () => {
    const { DefaultCacheBehavior, CacheBehaviors } =
      Object.values(widget.findResources('AWS::CloudFront::Distribution'))[0]?.Properties
        .DistributionConfig ?? {}
    const unmet = CacheBehaviors.filter((one: object) => !('FunctionAssociations' in one))
    expect(unmet.map(({ PathPattern }: { PathPattern: string }) => PathPattern)).toEqual([
      '/v1/*.html',
    ])
    const [name] = Object.keys(widget.findResources('AWS::CloudFront::Function'))
    const association = {
      EventType: 'viewer-request',
      FunctionARN: { 'Fn::GetAtt': [name, 'FunctionARN'] },
    }
    for (const one of [DefaultCacheBehavior, ...CacheBehaviors]) {
      if (one.FunctionAssociations) expect(one.FunctionAssociations).toEqual([association])
    }
    expect(DefaultCacheBehavior.FunctionAssociations).toHaveLength(1)
  })

  it('does not keep answers apart by the name the platform was asked under', () => {
    for (const policy of Object.values(widget.findResources('AWS::CloudFront::CachePolicy'))) {
      const { HeadersConfig } =
        policy.Properties.CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin
      expect(HeadersConfig).toEqual({ HeaderBehavior: 'none' })
    }
  })

  it('keeps the bucket closed to everyone but CloudFront', () => {
    widget.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
    })
    widget.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1)
  })
})

describe('the templates for China', () => {
  const china = templates(app({ stage: 'prod', region: 'cn-north-1' }))

  it('use nothing that CloudFront there does not have', () => {
    const types = Object.values(china.widget.toJSON().Resources as Record<string, { Type: string }>)
    expect(types.map(({ Type }) => Type).filter((type) => type.includes('Policy'))).toEqual(
      expect.not.arrayContaining([
        'AWS::CloudFront::CachePolicy',
        'AWS::CloudFront::ResponseHeadersPolicy',
      ]),
    )
    const text = JSON.stringify(china.widget.toJSON())
    expect(text).not.toMatch(/CachePolicyId|OriginAccessControl|AcmCertificate|http2and3/)
    expect(text).toMatch(/IamCertificateId/)
  })

  it('say by which name the API is asked, as nothing else can there', () => {
    china.widget.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Origins: Match.arrayWith([
          Match.objectLike({
            Id: 'api',
            OriginCustomHeaders: [{ HeaderName: 'x-jz-host', HeaderValue: { Ref: 'Domain' } }],
          }),
        ]),
      },
    })
    china.widget.resourceCountIs('AWS::CloudFront::Function', 0)
  })

  it('route the same paths to the API', () => {
    const patterns = (template: Template) =>
      Object.values(template.findResources('AWS::CloudFront::Distribution')).flatMap((one) =>
        one.Properties.DistributionConfig.CacheBehaviors.map(
          ({ PathPattern }: { PathPattern: string }) => PathPattern,
        ),
      )
    expect(patterns(china.widget)).toEqual(patterns(widget))
  })

  it('name no ARN of another partition', () => {
    const all = [china.data, china.api, china.widget].map((one) => JSON.stringify(one.toJSON()))
    expect(all.join()).not.toMatch(/arn:aws:/)
  })
})

describe.each([
  ['anywhere', { stage: 'prod' }],
  ['China', { stage: 'prod', region: 'cn-north-1' }],
])('the AwsSolutions checks of the app for %s', (_, context) => {
  const made = app(context as Record<string, string>)
  made.synth()

  it('find nothing that is not explained', () => {
    const { violations } = new AwsSolutionsChecks(made).validateScope(made)
    expect(violations).toEqual([])
  })

  it('are answered with a reason wherever a finding is accepted', () => {
    const reasons = acknowledged(made)
    expect(reasons.length).toBeGreaterThan(0)
    for (const reason of reasons) expect(reason.length).toBeGreaterThan(40)
  })
})

describe('staff', () => {
  const routes = (template: Template) =>
    Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map(
      ({ Properties }) => Properties,
    )
  const forStaff = endpoints.filter(({ callers }) =>
    (callers as readonly string[]).includes('staff'),
  )

  it('are let through by a JWT authorizer, and by nothing else', () => {
    const guarded = routes(api).filter(({ AuthorizationType }) => AuthorizationType === 'JWT')
    expect(guarded.map(({ RouteKey }) => RouteKey).sort()).toEqual(
      forStaff.map(({ method, path }) => `${method} ${path}`).sort(),
    )
    expect(forStaff.every(({ callers }) => callers.length === 1)).toBe(true)
  })

  it('have accounts of ours where no issuer is named: nobody signs up, each has a second factor', () => {
    staff.hasResource('AWS::Cognito::UserPool', {
      DeletionPolicy: 'Retain',
      Properties: Match.objectLike({
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        MfaConfiguration: 'ON',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
        DeletionProtection: 'ACTIVE',
      }),
    })
    staff.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
    })
  })

  it('sign in with the issuer that is named', () => {
    const context = { stage: 'prod', issuer: 'https://sso.example.gov.cn', client: 'desk-1' }
    const named = templates(app(context))
    named.staff.resourceCountIs('AWS::Cognito::UserPool', 0)
    named.api.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      JwtConfiguration: { Issuer: 'https://sso.example.gov.cn', Audience: ['desk-1'] },
    })
    expect(() => app({ stage: 'prod', issuer: 'https://sso.example.gov.cn' })).toThrow('both')
    expect(() => app({ ...context, issuer: 'http://sso.example.gov.cn' })).toThrow('https')
  })

  it.each([{ stage: 'local' }, { stage: 'prod', region: 'cn-north-1' }])(
    'have an issuer that is told at deployment: %j',
    (context) => {
      const told = templates(app(context))
      told.staff.resourceCountIs('AWS::Cognito::UserPool', 0)
      told.api.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
        JwtConfiguration: { Issuer: { Ref: 'Issuer' }, Audience: [{ Ref: 'Client' }] },
      })
    },
  )
})

it('a stage that does not exist is refused', () => {
  expect(() => app({ stage: 'production' })).toThrow('stage is one of local, test, prod')
})

interface Statement {
  readonly Action: string | string[]
  readonly Resource: unknown
  readonly Condition?: Record<string, Record<string, unknown>>
}

function statements(name = ''): Statement[] {
  return Object.entries(api.findResources('AWS::IAM::Role'))
    .filter(([id]) => id.startsWith(name))
    .flatMap(([, role]) => role.Properties.Policies)
    .flatMap((policy) => policy.PolicyDocument.Statement)
}

function actionsOf(name: string): string[] {
  return statements(name).flatMap(({ Action }) => Action)
}

function acknowledged(node: IConstruct): string[] {
  const own = node.node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data: rules }) => Object.values(rules as Record<string, string>))
  return [...own, ...node.node.children.flatMap(acknowledged)]
}

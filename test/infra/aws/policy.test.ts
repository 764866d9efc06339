import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideForKey, evaluate } from '../../../infra/local/aws/iam/decision.ts'
import {
  type AccessRequest,
  type PolicyStatement,
  readPolicy,
} from '../../../infra/local/aws/iam/policy.ts'
import { ACCOUNT, delegating, policy } from './scene.ts'

const ROLE = `arn:aws:iam::${ACCOUNT}:role/pledge`
const SESSION = `arn:aws:sts::${ACCOUNT}:assumed-role/pledge/i-1`

const asks = (
  action = 'dynamodb:GetItem',
  resource = 'arn:aws:dynamodb:x:1:table/proofs',
  context: Record<string, string[]> = {},
): AccessRequest => ({
  principal: SESSION,
  account: ACCOUNT,
  action,
  resource,
  context: new Map(Object.entries(context)),
})

const read = (...statements: PolicyStatement[]) =>
  readPolicy(policy(...statements), 'identity', 'the test')
const allow = (rest: Partial<PolicyStatement>): PolicyStatement => ({
  Effect: 'Allow',
  ...(rest.NotAction ? {} : { Action: '*' }),
  ...(rest.NotResource ? {} : { Resource: '*' }),
  ...rest,
})

describe('a statement applies', () => {
  test.each<[string, Partial<PolicyStatement>, AccessRequest, boolean]>([
    ['to an action in any case', { Action: 'DynamoDB:getitem' }, asks(), true],
    ['to actions by *', { Action: 'dynamodb:*' }, asks(), true],
    ['to actions by ?', { Action: 'dynamodb:GetIte?' }, asks(), true],
    ['not to a longer action', { Action: 'dynamodb:Get' }, asks(), false],
    ['to one action of several', { Action: ['s3:*', 'dynamodb:Get*'] }, asks(), true],
    ['to what NotAction leaves', { NotAction: 'kms:*' }, asks(), true],
    ['not to what NotAction names', { NotAction: 'dynamodb:Get*' }, asks(), false],
    ['to a resource by *', { Resource: 'arn:aws:dynamodb:*:table/proofs' }, asks(), true],
    ['not to its index', { Resource: 'arn:aws:dynamodb:x:1:table/proofs/index/*' }, asks(), false],
    ['not to a resource in other case', { Resource: 'arn:*:table/Proofs' }, asks(), false],
    [
      'not where a dot stands for a dot',
      { Resource: 'arn:aws:dynamodb:x:1:table.proofs' },
      asks(),
      false,
    ],
    ['not to what NotResource names', { NotResource: 'arn:*:table/proofs' }, asks(), false],
  ])('%s', (_, statement, request, applies) => {
    expect(evaluate(read(allow(statement)), request) === 'allow').toBe(applies)
  })
})

describe('a condition', () => {
  const keys = 'dynamodb:LeadingKeys'
  const select = 'dynamodb:Select'
  test.each<
    [string, string, Record<string, string | string[] | boolean>, string[] | undefined, boolean]
  >([
    ['holds for one of its values', 'StringEquals', { [select]: ['A', 'B'] }, ['B'], true],
    ['is no pattern in StringEquals', 'StringEquals', { [select]: 'A*' }, ['AB'], false],
    ['is false of an absent key', 'StringEquals', { [select]: 'A' }, undefined, false],
    [
      'with IfExists is true of an absent key',
      'StringEqualsIfExists',
      { [select]: 'A' },
      undefined,
      true,
    ],
    [
      'with IfExists still reads a present key',
      'StringEqualsIfExists',
      { [select]: 'A' },
      ['B'],
      false,
    ],
    ['negated is true of an absent key', 'StringNotEquals', { [select]: 'A' }, undefined, true],
    [
      'negated must differ from every value',
      'StringNotEquals',
      { [select]: ['A', 'B'] },
      ['B'],
      false,
    ],
    ['StringLike knows patterns', 'StringLike', { [select]: 'A?C*' }, ['ABCD'], true],
    ['Null true is true of an absent key', 'Null', { [select]: true }, undefined, true],
    ['Null false asks for presence', 'Null', { [select]: 'false' }, ['A'], true],
    ['Bool compares words', 'Bool', { 'aws:SecureTransport': true }, ['true'], true],
    [
      'ForAllValues is true of an absent key',
      'ForAllValues:StringLike',
      { [keys]: 'P#*' },
      undefined,
      true,
    ],
    [
      'ForAllValues wants every value',
      'ForAllValues:StringLike',
      { [keys]: 'P#*' },
      ['P#1', 'S#1'],
      false,
    ],
    [
      'ForAllValues takes several patterns',
      'ForAllValues:StringLike',
      { [keys]: ['P#*', 'S#*'] },
      ['P#1', 'S#1'],
      true,
    ],
    [
      'ForAnyValue wants one value',
      'ForAnyValue:StringLike',
      { [keys]: 'P#*' },
      ['P#1', 'S#1'],
      true,
    ],
    [
      'ForAnyValue is false of an absent key',
      'ForAnyValue:StringLike',
      { [keys]: 'P#*' },
      undefined,
      false,
    ],
    ['numbers compare as numbers', 'NumericLessThan', { 'kms:MacAlgorithm': '10' }, ['9'], true],
    [
      'a word is less than no number',
      'NumericLessThan',
      { 'kms:MacAlgorithm': '10' },
      ['x'],
      false,
    ],
    [
      'an ARN pattern stays within its part',
      'ArnLike',
      { 'aws:PrincipalArn': 'arn:*:role/x' },
      ['arn:aws:iam::1:role/x'],
      false,
    ],
    [
      'an ARN pattern works part by part',
      'ArnEquals',
      { 'aws:PrincipalArn': 'arn:*:iam::*:role/x' },
      ['arn:aws:iam::1:role/x'],
      true,
    ],
  ])('%s', (_, operator, condition, given, holds) => {
    const statements = read(allow({ Condition: { [operator]: condition } }))
    const name = Object.keys(condition)[0]?.toLowerCase() ?? ''
    const request = asks('a:b', 'r', given ? { [name]: given } : {})
    expect(evaluate(statements, request) === 'allow').toBe(holds)
  })
})

describe('what cannot be honoured is an error at start:', () => {
  test.each<[string, object, RegExp]>([
    ['an unknown operator', { Condition: { IpAddress: { 'aws:PrincipalArn': '1' } } }, /IpAddress/],
    [
      'an unknown condition key',
      { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o' } } },
      /PrincipalOrgID/,
    ],
    ['a policy variable', { Resource: `table/$\{aws:username}` }, /policy variable/],
    [
      'many values without a set operator',
      { Condition: { StringLike: { 'dynamodb:LeadingKeys': 'x' } } },
      /ForAllValues/,
    ],
    ['an unresolved intrinsic', { Resource: { Ref: 'Table' } }, /not a resolved text/],
    ['an element we do not know', { NotPrincipal: '*' }, /NotPrincipal/],
    ['Action beside NotAction', { NotAction: 'x', Action: 'y' }, /exactly one/],
    ['a Principal in a role’s policy', { Principal: '*' }, /Principal/],
    ['another Effect', { Effect: 'allow' }, /Effect/],
    [
      'a condition without values',
      { Condition: { StringLike: { 'dynamodb:Select': [] } } },
      /empty/,
    ],
    ['a number that is none', { Condition: { NumericEquals: { 'kms:KeySpec': 'x' } } }, /number/],
  ])('%s', (_, statement, message) => {
    const odd = allow(statement)
    expect(() => read(odd)).toThrow(message)
    expect(() => read(odd)).toThrow(/The policy of the test cannot be evaluated/)
  })
})

describe('a key policy', () => {
  const sign = asks('kms:Sign', 'arn:aws:kms:x:1:key/1')
  const granted = read(allow({ Action: 'kms:Sign' }))
  const keyPolicy = (...statements: PolicyStatement[]) =>
    readPolicy(policy(...statements), 'resource', 'the key')
  const forAccount = readPolicy(
    policy({ ...allow({}), Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` } }),
    'resource',
    'the key',
  )

  test('that names the account leaves the decision to the caller’s own policies', () => {
    expect(decideForKey(granted, forAccount, sign).allowed).toBe(true)
    const refused = decideForKey([], forAccount, sign)
    expect(refused.because).toBe('because no identity-based policy allows the kms:Sign action')
  })

  test('that names the account works in every partition and by account number', () => {
    const china = readPolicy(delegating, 'resource', 'the key')
    expect(decideForKey(granted, china, sign).allowed).toBe(true)
    const byNumber = keyPolicy({ ...allow({}), Principal: { AWS: ACCOUNT } })
    expect(decideForKey(granted, byNumber, sign).allowed).toBe(true)
  })

  test('that names the caller’s role is enough by itself', () => {
    const direct = keyPolicy({ ...allow({}), Principal: { AWS: ROLE } })
    expect(decideForKey([], direct, sign).allowed).toBe(true)
  })

  test('that names others leaves the caller’s own grant without effect', () => {
    const others = keyPolicy(
      { ...allow({}), Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/verify` } },
      { ...allow({}), Principal: { Service: 'logs.amazonaws.com' } },
      { ...allow({}), Principal: { AWS: 'arn:aws:iam::999999999999:root' } },
    )
    expect(decideForKey(granted, others, sign).because).toBe(
      'because no resource-based policy allows the kms:Sign action',
    )
  })

  test('that denies wins over every grant, and so does the caller’s own denial', () => {
    const denying = keyPolicy(
      { ...allow({}), Principal: { AWS: ROLE } },
      { ...allow({}), Effect: 'Deny', Principal: '*' },
    )
    expect(decideForKey(granted, denying, sign).because).toMatch(/explicit deny in a resource/)
    const direct = keyPolicy({ ...allow({}), Principal: { AWS: ROLE } })
    const own = read(allow({}), { ...allow({}), Effect: 'Deny' })
    expect(decideForKey(own, direct, sign).because).toMatch(/explicit deny in an identity/)
  })
})

describe('for any policies', () => {
  const word = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '?')
  const statement = fc
    .record({
      Effect: fc.constantFrom('Allow' as const, 'Deny' as const),
      Action: fc.array(word, { minLength: 1, maxLength: 2 }),
      Resource: fc.array(word, { minLength: 1, maxLength: 2 }),
      operator: fc.constantFrom('StringLike', 'StringNotEquals', 'StringEqualsIfExists'),
      value: word,
      conditional: fc.boolean(),
    })
    .map(
      ({ operator, value, conditional, ...rest }): PolicyStatement =>
        conditional ? { ...rest, Condition: { [operator]: { 'dynamodb:Select': value } } } : rest,
    )
  const request = fc
    .record({ action: word, resource: word, select: fc.option(word) })
    .map(({ action, resource, select }) =>
      asks(action, resource, select === null ? {} : { 'dynamodb:select': [select] }),
    )
  const statements = fc.array(statement, { minLength: 1, maxLength: 5 })

  test('a deny that applies always wins', () => {
    fc.assert(
      fc.property(statements, statement, request, fc.nat(5), (others, one, asked, at) => {
        const deny: PolicyStatement = { ...one, Effect: 'Deny' }
        fc.pre(evaluate(read(deny), asked) === 'explicit-deny')
        const mixed = read(...others.slice(0, at), deny, ...others.slice(at))
        expect(evaluate(mixed, asked)).toBe('explicit-deny')
      }),
    )
  })

  test('another allow never takes access away', () => {
    fc.assert(
      fc.property(statements, statement, request, (others, one, asked) => {
        fc.pre(evaluate(read(...others), asked) === 'allow')
        expect(evaluate(read(...others, { ...one, Effect: 'Allow' }), asked)).toBe('allow')
      }),
    )
  })

  test('nothing is allowed that no allow names', () => {
    fc.assert(
      fc.property(statements, request, (some, asked) => {
        fc.pre(evaluate(read(...some), asked) === 'allow')
        const allows = some.filter(({ Effect }) => Effect === 'Allow')
        expect(allows.some((one) => evaluate(read(one), asked) === 'allow')).toBe(true)
      }),
    )
  })
})

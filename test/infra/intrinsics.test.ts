// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the syntax of Fn::Sub

import { describe, expect, it } from 'vitest'
import { ClearError } from '../../infra/clear-error.ts'
import type { Assembly } from '../../infra/local/template/assembly.ts'
import { deploy } from '../../infra/local/template/deployment.ts'
import { evaluate, noValue, type Scope } from '../../infra/local/template/intrinsics.ts'

const scope: Scope = {
  ref: (name) => (name === 'AWS::NoValue' ? noValue : `<${name}>`),
  attribute: (resource, name) => `<${resource}.${name}>`,
  importValue: (name) => `<from ${name}>`,
  condition: (name) => name === 'Yes',
  find: (...keys) => keys.join('/'),
}

describe('an intrinsic function', () => {
  it.each([
    [{ Ref: 'Table' }, '<Table>'],
    [{ 'Fn::GetAtt': ['Key', 'Arn'] }, '<Key.Arn>'],
    [{ 'Fn::GetAtt': 'Key.Arn' }, '<Key.Arn>'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'B' }, 3]] }, 'a-<B>-3'],
    [{ 'Fn::Sub': 'x-${AWS::Region}-${Key.Arn}' }, 'x-<AWS::Region>-<Key.Arn>'],
    [{ 'Fn::Sub': ['${A}-${B}', { A: 'own' }] }, 'own-<B>'],
    [{ 'Fn::Sub': '${!Literal}' }, '${Literal}'],
    [{ 'Fn::Select': ['1', ['a', 'b']] }, 'b'],
    [{ 'Fn::Select': [2, { 'Fn::Split': ['/', 'https://host/path'] }] }, 'host'],
    [{ 'Fn::Split': [',', 'a,b'] }, ['a', 'b']],
    [{ 'Fn::ImportValue': 'stack:Out' }, '<from stack:Out>'],
    [{ 'Fn::FindInMap': ['M', 'top', 'second'] }, 'M/top/second'],
    [{ 'Fn::If': ['Yes', 'then', 'else'] }, 'then'],
    [{ 'Fn::If': ['No', 'then', 'else'] }, 'else'],
    [{ 'Fn::Equals': ['a', 'a'] }, true],
    [{ 'Fn::Not': [{ Condition: 'Yes' }] }, false],
    [{ 'Fn::And': [{ Condition: 'Yes' }, { 'Fn::Equals': [1, '1'] }] }, true],
    [{ 'Fn::Or': [{ Condition: 'No' }, { Condition: 'Yes' }] }, true],
    [{ kept: 1, gone: { Ref: 'AWS::NoValue' } }, { kept: 1 }],
    [[{ Ref: 'AWS::NoValue' }, 'kept'], ['kept']],
    [
      { Condition: { StringEquals: { a: { Ref: 'B' } } } },
      { Condition: { StringEquals: { a: '<B>' } } },
    ],
  ])('%j', (expression, value) => {
    expect(evaluate(expression, scope)).toEqual(value)
  })

  it.each([
    [{ 'Fn::Cidr': ['10.0.0.0/8', 2, 8] }, 'Fn::Cidr, which the runner cannot compute'],
    [{ 'Fn::Join': ['-', 'text'] }, 'where a list belongs'],
    [{ 'Fn::Select': [5, ['a']] }, 'finds nothing at 5'],
    [{ 'Fn::Sub': 5 }, 'where a list belongs'],
  ])('is refused in clear words: %j', (expression, words) => {
    expect(() => evaluate(expression, scope)).toThrow(ClearError)
    expect(() => evaluate(expression, scope)).toThrow(words)
  })
})

describe('stacks', () => {
  const place = { account: '000000000000', region: 'us-east-1', partition: 'aws', urlSuffix: 'x.y' }

  it('see the exports of those before them', () => {
    const { resources } = deploy(
      assembly([
        stack('data', {
          Resources: { Records: { Type: 'AWS::DynamoDB::Table', Properties: {} } },
          Outputs: {
            Out: { Value: { 'Fn::GetAtt': ['Records', 'Arn'] }, Export: { Name: 'data:Arn' } },
          },
        }),
        stack('api', {
          Resources: {
            Log: {
              Type: 'AWS::Logs::LogGroup',
              Properties: { Table: { 'Fn::ImportValue': 'data:Arn' } },
            },
          },
        }),
      ]),
      place,
    )
    expect(resources[1]?.properties()).toEqual({
      Table: 'arn:aws:dynamodb:us-east-1:000000000000:table/data-Records',
    })
  })

  it('give a resource the same names at every start', () => {
    const one = () =>
      deploy(
        assembly([stack('s', { Resources: { Key: { Type: 'AWS::KMS::Key', Properties: {} } } })]),
        place,
      ).resources[0]?.ref
    expect(one()).toBe(one())
    expect(one()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  it('leave out what a condition leaves out', () => {
    const template = {
      Conditions: { Never: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'cn-north-1'] } },
      Resources: {
        Gone: { Type: 'AWS::KMS::Key', Properties: {}, Condition: 'Never' },
        Kept: { Type: 'AWS::KMS::Key', Properties: {} },
      },
    }
    const { resources } = deploy(assembly([stack('s', template)]), place)
    expect(resources.map(({ id }) => id)).toEqual(['Kept'])
  })

  it.each([
    [
      'a resource of a kind not known',
      { Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: {} } } },
      's/Queue is a AWS::SQS::Queue, which cannot be run on one machine yet',
    ],
    [
      'an import that nothing exports',
      withProperty({ 'Fn::ImportValue': 'other:Out' }),
      'stack s imports other:Out, which no earlier stack exports',
    ],
    ['a name that is nowhere', withProperty({ Ref: 'Nobody' }), 'refers to Nobody'],
    [
      'an attribute not known',
      withProperty({ 'Fn::GetAtt': ['Key', 'Mood'] }),
      'does not know Mood of AWS::KMS::Key',
    ],
    [
      'a parameter without a value',
      { ...withProperty({ Ref: 'P' }), Parameters: { P: { Type: 'String' } } },
      'parameter P without a value',
    ],
  ])('with %s do not start', (_, template, words) => {
    expect(() => deploy(assembly([stack('s', template)]), place)).toThrow(words)
  })
})

function withProperty(value: unknown) {
  return { Resources: { Key: { Type: 'AWS::KMS::Key', Properties: { value } } } }
}

function stack(name: string, template: object) {
  const empty = { Resources: {}, Outputs: {}, Parameters: {}, Conditions: {}, Mappings: {} }
  return { name, template: { ...empty, ...template } }
}

function assembly(stacks: Assembly['stacks']): Assembly {
  return { stacks, asset: (key) => key }
}

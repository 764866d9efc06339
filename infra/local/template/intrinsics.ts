import { ClearError } from '../../clear-error.ts'

/** Where the names in an expression are looked up. */
export interface Scope {
  /** `Ref`: a parameter, a pseudo parameter or a resource. */
  ref(name: string): unknown
  attribute(resource: string, name: string): unknown
  importValue(name: string): unknown
  condition(name: string): boolean
  find(map: string, top: string, second: string): unknown
}

/** Stands for a property that `AWS::NoValue` takes away. */
export const noValue = Symbol('AWS::NoValue')

/**
 * Computes CloudFormation's intrinsic functions anywhere within a value.
 *
 * @throws ClearError for a function it does not know, rather than passing the expression on as text
 */
export function evaluate(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => evaluate(item, scope)).filter((item) => item !== noValue)
  }
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value)
  const [only] = members
  if (members.length === 1 && only) {
    const [name, argument] = only
    const compute = Object.hasOwn(functions, name) ? functions[name] : undefined
    if (compute) return compute(argument, scope)
    if (name.startsWith('Fn::')) {
      throw new ClearError(`the template uses ${name}, which the runner cannot compute`)
    }
  }
  const computed = members.map(([name, member]) => [name, evaluate(member, scope)] as const)
  return Object.fromEntries(computed.filter(([, member]) => member !== noValue))
}

type Compute = (argument: unknown, scope: Scope) => unknown

const functions: Readonly<Record<string, Compute>> = {
  Ref: (name, scope) => scope.ref(text(name, 'Ref')),
  'Fn::GetAtt': (argument, scope) => {
    const [resource, ...name] = typeof argument === 'string' ? argument.split('.') : list(argument)
    return scope.attribute(text(resource, 'Fn::GetAtt'), name.join('.'))
  },
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = computedList(argument, scope)
    return list(parts).map(printed).join(text(separator, 'Fn::Join'))
  },
  'Fn::Sub': substitute,
  'Fn::Select': (argument, scope) => {
    const [index, items] = computedList(argument, scope)
    const chosen = list(items)[Number(index)]
    if (chosen === undefined) throw new ClearError(`Fn::Select finds nothing at ${String(index)}`)
    return chosen
  },
  'Fn::Split': (argument, scope) => {
    const [separator, whole] = computedList(argument, scope)
    return text(whole, 'Fn::Split').split(text(separator, 'Fn::Split'))
  },
  'Fn::ImportValue': (name, scope) =>
    scope.importValue(text(evaluate(name, scope), 'Fn::ImportValue')),
  'Fn::FindInMap': (argument, scope) => {
    const [map, top, second] = computedList(argument, scope).map(printed)
    return scope.find(map ?? '', top ?? '', second ?? '')
  },
  'Fn::If': (argument, scope) => {
    const [condition, then, otherwise] = list(argument)
    return evaluate(scope.condition(text(condition, 'Fn::If')) ? then : otherwise, scope)
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = computedList(argument, scope)
    return printed(left) === printed(right)
  },
  'Fn::And': (argument, scope) => list(argument).every((part) => holds(part, scope)),
  'Fn::Or': (argument, scope) => list(argument).some((part) => holds(part, scope)),
  'Fn::Not': (argument, scope) => !holds(list(argument)[0], scope),
}

/** Computes a condition, in which `{ Condition: name }` refers to another one. */
export function holds(expression: unknown, scope: Scope): boolean {
  if (typeof expression === 'object' && expression !== null && 'Condition' in expression) {
    return scope.condition(text(expression.Condition, 'Condition'))
  }
  return evaluate(expression, scope) === true
}

function substitute(argument: unknown, scope: Scope): string {
  const [pattern, own] = typeof argument === 'string' ? [argument, {}] : list(argument)
  const given = evaluate(own ?? {}, scope) as Readonly<Record<string, unknown>>
  return text(pattern, 'Fn::Sub').replace(
    /\$\{(!?)([^}]+)\}/g,
    (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`
      if (Object.hasOwn(given, name)) return printed(given[name])
      const [resource, ...attribute] = name.split('.')
      if (attribute.length === 0) return printed(scope.ref(name))
      return printed(scope.attribute(resource ?? '', attribute.join('.')))
    },
  )
}

function computedList(argument: unknown, scope: Scope): unknown[] {
  return list(argument).map((item) => evaluate(item, scope))
}

function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  throw new ClearError(`the template has ${JSON.stringify(value)} where a list belongs`)
}

function text(value: unknown, where: string): string {
  if (typeof value === 'string') return value
  throw new ClearError(`${where} in the template takes text, not ${JSON.stringify(value)}`)
}

function printed(value: unknown): string {
  if (['string', 'number', 'boolean'].includes(typeof value)) return String(value)
  throw new ClearError(`the template puts ${JSON.stringify(value)} into a text`)
}

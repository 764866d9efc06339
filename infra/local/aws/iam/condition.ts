import { isKnownConditionKey, isMultiValued } from './condition-keys.ts'
import { arnGlob, glob } from './glob.ts'

/** What is known of one call: condition key in lower case → its values. A key without values is left out. */
export type Context = ReadonlyMap<string, readonly string[]>
export type ConditionTest = (context: Context) => boolean

type Comparison = (wanted: string) => (given: string) => boolean

interface Operator {
  readonly compare: Comparison
  readonly negated: boolean
}

function numeric(holds: (given: number, wanted: number) => boolean): Comparison {
  return (wanted) => {
    const limit = Number(wanted)
    if (wanted.trim() === '' || Number.isNaN(limit)) throw new Error(`${wanted} is not a number`)
    return (given) => given.trim() !== '' && holds(Number(given), limit)
  }
}

const exactly: Comparison = (wanted) => (given) => given === wanted
const ignoringCase: Comparison = (wanted) => (given) => given.toLowerCase() === wanted.toLowerCase()
const like: Comparison = (wanted) => glob(wanted)
const same = numeric((given, wanted) => given === wanted)

const is = (compare: Comparison): Operator => ({ compare, negated: false })
const isNot = (compare: Comparison): Operator => ({ compare, negated: true })

/** IAM User Guide, "IAM JSON policy elements: Condition operators". Dates and addresses are not needed here. */
const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['StringEquals', is(exactly)],
  ['StringNotEquals', isNot(exactly)],
  ['StringEqualsIgnoreCase', is(ignoringCase)],
  ['StringNotEqualsIgnoreCase', isNot(ignoringCase)],
  ['StringLike', is(like)],
  ['StringNotLike', isNot(like)],
  ['NumericEquals', is(same)],
  ['NumericNotEquals', isNot(same)],
  ['NumericLessThan', is(numeric((given, wanted) => given < wanted))],
  ['NumericLessThanEquals', is(numeric((given, wanted) => given <= wanted))],
  ['NumericGreaterThan', is(numeric((given, wanted) => given > wanted))],
  ['NumericGreaterThanEquals', is(numeric((given, wanted) => given >= wanted))],
  ['Bool', is(ignoringCase)],
  ['ArnEquals', is(arnGlob)],
  ['ArnLike', is(arnGlob)],
  ['ArnNotEquals', isNot(arnGlob)],
  ['ArnNotLike', isNot(arnGlob)],
])

/**
 * Reads one line of a Condition block.
 * @throws Error naming what this endpoint cannot evaluate: nothing is skipped.
 */
export function readCondition(
  operator: string,
  name: string,
  values: readonly string[],
): ConditionTest {
  const key = name.toLowerCase()
  if (!isKnownConditionKey(key)) throw new Error(`condition key ${name} is not known here`)
  const variable = values.find((value) => value.includes('${'))
  if (variable !== undefined) throw new Error(`policy variable ${variable} is not supported`)
  if (operator === 'Null') return nullTest(key, values)

  const parts = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(operator)
  const known = OPERATORS.get(parts?.[2] ?? '')
  if (!parts || !known) throw new Error(`condition operator ${operator} is not known here`)
  const [, quantifier, , ifExists] = parts
  if (!quantifier && isMultiValued(key)) {
    throw new Error(`${name} has many values and needs ForAllValues or ForAnyValue`)
  }

  const matches = values.map(known.compare)
  const holds = (given: string) => matches.some((match) => match(given)) !== known.negated
  // AWS: ForAllValues is true of an absent key, ForAnyValue false, a negated operator true.
  const whenAbsent =
    ifExists !== undefined ||
    quantifier === 'ForAllValues' ||
    (quantifier === undefined && known.negated)
  return (context) => {
    const given = context.get(key) ?? []
    if (given.length === 0) return whenAbsent
    return quantifier === 'ForAnyValue' ? given.some(holds) : given.every(holds)
  }
}

function nullTest(key: string, values: readonly string[]): ConditionTest {
  const [wanted, ...more] = values.map((value) => value.toLowerCase())
  if (more.length > 0 || (wanted !== 'true' && wanted !== 'false')) {
    throw new Error('condition operator Null wants true or false')
  }
  return (context) => ((context.get(key)?.length ?? 0) === 0) === (wanted === 'true')
}

import { type Json, list, members, text } from '../json.ts'
import { attributesIn } from './expression.ts'

/** What the answer will hold when the caller does not say, as DynamoDB's API reference defines it. */
export function selectOf(input: Json): string {
  const narrowed = input.ProjectionExpression ?? input.AttributesToGet
  if (narrowed !== undefined) return 'SPECIFIC_ATTRIBUTES'
  const all = input.IndexName === undefined ? 'ALL_ATTRIBUTES' : 'ALL_PROJECTED_ATTRIBUTES'
  return text(input.Select) ?? all
}

const EXPRESSIONS = [
  'ConditionExpression',
  'FilterExpression',
  'KeyConditionExpression',
  'ProjectionExpression',
  'UpdateExpression',
]
const LEGACY = ['AttributeUpdates', 'Expected', 'KeyConditions', 'QueryFilter', 'ScanFilter']

/** Every top-level attribute that a request names outside its keys and item. */
export function touchedAttributes(input: Json): string[] {
  const names = members(input.ExpressionAttributeNames)
  return [
    ...EXPRESSIONS.flatMap((member) => attributesIn(text(input[member]) ?? '', names)),
    ...LEGACY.flatMap((member) => Object.keys(members(input[member]))),
    ...list(input.AttributesToGet).map(String),
  ]
}

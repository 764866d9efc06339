import { type Json, list, members, text } from '../json.ts'
import { AwsRefusal } from '../refusal.ts'
import { equalPlaceholders } from './expression.ts'

/** A key as IAM compares it: strings and numbers as they are, binary in base64. */
function keyText(value: unknown): string {
  const { S, N, B } = members(value)
  const key = text(S) ?? text(N) ?? text(B)
  if (key === undefined) {
    throw new AwsRefusal(
      'ValidationException',
      'The provided key element does not match the schema',
    )
  }
  return key
}

/** Of items or keys that must hold the partition key. */
export function leadingKeysOf(hashKey: string, entries: readonly unknown[]): string[] {
  return entries.map((entry) => keyText(members(entry)[hashKey]))
}

/**
 * Of a Query, modern or legacy. A query that does not fix the partition key is refused here, as the engine would:
 * ForAllValues is true of an absent key, so letting it pass unread would open the whole table.
 */
export function leadingKeysOfQuery(hashKey: string, input: Json): string[] {
  const expression = text(input.KeyConditionExpression)
  const values =
    expression === undefined
      ? legacyValues(members(members(input.KeyConditions)[hashKey]))
      : equalPlaceholders(expression, members(input.ExpressionAttributeNames), hashKey).map(
          (placeholder) => members(input.ExpressionAttributeValues)[placeholder],
        )
  if (values.length === 0) {
    throw new AwsRefusal(
      'ValidationException',
      `Query condition missed key schema element: ${hashKey}`,
    )
  }
  return values.map(keyText)
}

function legacyValues(condition: Json): readonly unknown[] {
  return condition.ComparisonOperator === 'EQ' ? list(condition.AttributeValueList) : []
}

/** The attribute types we store, in DynamoDB's JSON: text, number, binary (base64). */
export type Attribute = { S: string } | { N: string } | { B: string }

export type Attributes = { readonly [name: string]: Attribute }

export const text = (value: string): Attribute => ({ S: value })
export const number = (value: number): Attribute => ({ N: String(value) })
export const binary = (value: Uint8Array): Attribute => ({
  B: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64'),
})

/** @throws Error when the record lacks the attribute: our own writes always have it. */
export function textOf(record: Attributes, name: string): string {
  const attribute = record[name]
  if (attribute && 'S' in attribute) return attribute.S
  throw new Error(`attribute ${name} is not text`)
}

export function binaryOf(record: Attributes, name: string): Buffer {
  const attribute = record[name]
  if (attribute && 'B' in attribute) return Buffer.from(attribute.B, 'base64')
  throw new Error(`attribute ${name} is not binary`)
}

export function numberOf(record: Attributes, name: string): number {
  const attribute = record[name]
  if (attribute && 'N' in attribute) return Number(attribute.N)
  throw new Error(`attribute ${name} is not a number`)
}

export function optionalTextOf(record: Attributes, name: string): string | undefined {
  return name in record ? textOf(record, name) : undefined
}

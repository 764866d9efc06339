import { AwsRefusal } from './refusal.ts'

export type Json = Readonly<Record<string, unknown>>

/** The members of a value that should be an object; an absent one has none. */
export function members(value: unknown): Json {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new AwsRefusal('SerializationException', 'Unexpected value type in payload')
  }
  return value as Json
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function parseJson(body: Buffer): Json {
  try {
    return members(JSON.parse(body.toString('utf8')))
  } catch {
    throw new AwsRefusal('SerializationException', 'The request body is not a JSON object')
  }
}

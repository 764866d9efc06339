/** What the widget writes: texts, numbers, flags, and objects of these. */
export type JsonValue = string | number | boolean | { readonly [member: string]: unknown }

/**
 * JSON that host pages cannot poison: some old libraries put a `toJSON` on `Object.prototype` or
 * `Array.prototype`, which `JSON.stringify` then obeys for every object. For primitives it never
 * asks (ECMA-262, SerializeJSONProperty), so only those are given to it. Members that are
 * `undefined` are left out.
 */
export function toJson(value: JsonValue): string {
  if (typeof value !== 'object') return JSON.stringify(value)
  const members = Object.keys(value).filter((key) => value[key] !== undefined)
  return `{${members.map((key) => `${JSON.stringify(key)}:${toJson(value[key] as JsonValue)}`)}}`
}

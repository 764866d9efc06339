import type { Json } from './canonical.ts'

/**
 * What stands at a place of a JSON document (RFC 6901); only what the document itself holds is found.
 *
 * @param pointer empty for the whole document, else `/` before each name
 * @returns `undefined` when there is no such place
 */
export function valueAt(document: Json, pointer: string): Json | undefined {
  const [before, ...names] = pointer.split('/')
  if (before !== '') return undefined
  let value: Json | undefined = document
  for (const name of names) value = member(value, name.replace(/~1/g, '/').replace(/~0/g, '~'))
  return value
}

function member(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) return /^(0|[1-9]\d{0,9})$/.test(name) ? value[Number(name)] : undefined
  return Object.hasOwn(value, name) ? (value as { readonly [name: string]: Json })[name] : undefined
}

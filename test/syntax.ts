import type { Node } from 'acorn'

/** Every node of a syntax tree, the root first. */
export function* nodesOf(value: unknown): Iterable<Node & { readonly value?: unknown }> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one)
  else if (value && typeof value === 'object') {
    if ('type' in value) yield value as Node
    for (const one of Object.values(value)) yield* nodesOf(one)
  }
}

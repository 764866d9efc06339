import { openApiDocument } from '../../shared/api/openapi.ts'
import type { Schema } from './schema-rows.ts'

/** Of an OpenAPI 3.1 operation what is told. */
export interface Operation {
  readonly method: string
  readonly path: string
  readonly operationId: string
  readonly summary: string
  readonly security: readonly { readonly [scheme: string]: readonly string[] }[]
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: {
    readonly [status: string]: { readonly description: string; readonly content?: Content }
  }
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Schema
}

type Content = { readonly [type: string]: { readonly schema: Schema } }

/** Every operation of the contract, as the published document tells it. */
export function operations(): Operation[] {
  const { paths } = openApiDocument() as {
    paths: { [path: string]: { [method: string]: Omit<Operation, 'method' | 'path'> } }
  }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      ...operation,
    })),
  )
}

/** What it answers when all is well. */
export function successOf({ responses }: Operation) {
  const [status = '', response] =
    Object.entries(responses).find(([code]) => code.startsWith('2')) ?? []
  const [type = '', media] = Object.entries(response?.content ?? {})[0] ?? []
  return { status, type, schema: media?.schema ?? {} }
}

/** The codes it may refuse with, by status. */
export function problemsOf({ responses }: Operation): [status: string, codes: string[]][] {
  return Object.entries(responses)
    .filter(([, { content }]) => content?.['application/problem+json'])
    .map(([status, { description }]) => [status, description.split(', ')])
}

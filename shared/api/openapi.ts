import * as z from 'zod/mini'
import type { Caller, Endpoint, Schema } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { Problem, problemKinds } from './problem.ts'

type Node = { [member: string]: unknown }

/** The contract as an OpenAPI 3.1 document. */
export function openApiDocument(): Node {
  const paths: { [path: string]: Node } = {}
  for (const endpoint of endpoints) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operation(endpoint),
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Jianzheng',
      version: '1',
      description: 'Replaces proof papers by sealed pledges.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: { Problem: jsonSchema(Problem) },
      securitySchemes: {
        citizen: { type: 'http', scheme: 'bearer', bearerFormat: 'jz-citizen+jwt' },
        site: { type: 'http', scheme: 'bearer', bearerFormat: 'jz-site+jwt' },
        // Of the issuer that the stage names, by OpenID Connect (authorization code, PKCE).
        staff: { type: 'http', scheme: 'bearer', bearerFormat: 'at+jwt' },
      },
    },
  }
}

function operation(endpoint: Endpoint): Node {
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    tags: [endpoint.capability],
    security: endpoint.callers.map(securityOf),
    parameters: [
      ...parameters('path', endpoint.params),
      ...parameters('query', endpoint.query),
      ...parameters('header', endpoint.headers),
    ],
    ...(endpoint.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: jsonSchema(endpoint.body) } },
      },
    }),
    responses: {
      [endpoint.success.status]: {
        description: 'Success',
        content: {
          [endpoint.success.type ?? 'application/json']: {
            schema: endpoint.success.type
              ? { type: 'string' }
              : jsonSchema(endpoint.success.schema),
          },
        },
      },
      ...problemResponses(endpoint),
    },
  }
}

function securityOf(caller: Caller): Node {
  return caller === 'public' ? {} : { [caller]: [] }
}

function parameters(place: 'path' | 'query' | 'header', schema: Schema | undefined): Node[] {
  if (!schema) return []
  const { properties = {}, required = [] } = jsonSchema(schema) as {
    properties?: { [name: string]: unknown }
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}

/** One response a status, naming every code that has it. */
function problemResponses(endpoint: Endpoint): Node {
  const codesOf: { [status: number]: string[] } = {}
  for (const code of [...endpoint.problems, 'internal'] as const) {
    const { status } = problemKinds[code]
    codesOf[status] = [...(codesOf[status] ?? []), code]
  }
  return Object.fromEntries(
    Object.entries(codesOf).map(([status, codes]) => [
      status,
      {
        description: codes.join(', '),
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  )
}

function jsonSchema(schema: Schema): Node {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' }) as Node
  return rest
}

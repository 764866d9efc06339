import { describe, expect, test } from 'vitest'
import { endpoints } from '../../../shared/api/endpoints.ts'
import { openApiDocument } from '../../../shared/api/openapi.ts'
import { problemKinds } from '../../../shared/api/problem.ts'

const document = JSON.parse(JSON.stringify(openApiDocument()))
const described = (path: string, method: string) => document.paths[path]?.[method.toLowerCase()]

describe('the description of the API', () => {
  test.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))(
    'says of %s what it takes, gives and refuses',
    (id, { path, method, params, query, body, success, problems }) => {
      const operation = described(path, method)
      expect(operation.operationId).toBe(id)
      expect(operation.summary.length).toBeGreaterThan(20)
      const content = operation.responses[success.status].content
      expect(Object.keys(content)).toEqual([success.type ?? 'application/json'])
      const named = operation.parameters.map((one: { in: string }) => one.in)
      expect(named.includes('path')).toBe(params !== undefined)
      expect(named.includes('query')).toBe(query !== undefined)
      expect(operation.requestBody !== undefined).toBe(body !== undefined)
      for (const code of problems) {
        expect(operation.responses[problemKinds[code].status].description).toContain(code)
      }
    },
  )

  test('says that a page and a script are text', () => {
    for (const { path, method, success } of endpoints.filter((one) => one.success.type)) {
      const [content] = Object.values<{ schema: object }>(
        described(path, method).responses[success.status].content,
      )
      expect(content?.schema).toEqual({ type: 'string' })
    }
    expect(endpoints.filter((one) => one.success.type).length).toBeGreaterThan(1)
  })

  test('holds what a person types as text, however it is spelt before it is read', () => {
    const { schema } = described('/v1/identities', 'POST').requestBody.content['application/json']
    expect(schema.properties.person.properties).toMatchObject({
      name: { type: 'string' },
      idNumber: { type: 'string', maxLength: 64 },
    })
    expect(schema.required).not.toContain('assistant')
  })
})

import type { Snippet } from './snippet.ts'

export const errorsSnippets = {
  problem: {
    kind: 'HTTP',
    text: () => `
GET /v1/items/no-such-item

HTTP/1.1 404 Not Found
content-type: application/problem+json; charset=utf-8

{
  "type": "/v1/guide/errors/index.html#item-unknown",
  "title": "There is no such item in force.",
  "status": 404,
  "code": "item-unknown",
  "retry": false
}`,
  },
} as const satisfies { readonly [id: string]: Snippet }

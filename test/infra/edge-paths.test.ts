import { describe, expect, it } from 'vitest'
import { edgePaths } from '../../infra/edge-paths.ts'
import type { Endpoint } from '../../shared/api/endpoint.ts'
import { endpoints } from '../../shared/api/endpoints.ts'

const [anyEndpoint] = endpoints as readonly [Endpoint]

function paths(...declared: Partial<Endpoint>[]) {
  const { query: _, cache: __, ...base } = anyEndpoint
  return edgePaths(declared.map((one) => ({ ...base, ...one })))
}

describe('the paths CloudFront sends to the API', () => {
  it('are tried literal first, then longer first', () => {
    const found = paths({ path: '/v1/a/{x}' }, { path: '/v1/a/{x}/b' }, { path: '/v1/a' })
    expect(found.map(({ pattern }) => pattern)).toEqual(['/v1/a', '/v1/a/*/b', '/v1/a/*'])
  })

  it('are kept for as long as the contract says', () => {
    expect(paths({ path: '/a', cache: 60 })).toEqual([
      { pattern: '/a', kept: { seconds: 60, query: [] }, page: false },
    ])
    expect(paths({ path: '/a', cache: 'immutable' })[0]?.kept?.seconds).toBe(31_536_000)
  })

  it('are never kept when a call shares the pattern', () => {
    const found = paths({ path: '/a/{x}', cache: 60 }, { path: '/a/{y}', method: 'POST' })
    expect(found).toEqual([{ pattern: '/a/*', kept: null, page: false }])
  })

  it('are told apart where the answer is a page', () => {
    const pages = edgePaths(endpoints).filter(({ page }) => page)
    expect(pages.map(({ pattern }) => pattern)).toEqual(['/v1/desk', '/v1/proofs/*/*'])
  })

  it('never fit a file of the widget', () => {
    const files = [
      '/v1/jz.js',
      '/v1/verify.mjs',
      '/v1/openapi.json',
      '/v1/b/4f2a/pledge.js',
      '/v1/verify.html',
      '/v1/p/4f2a/verify.js',
      '/v1/link.js',
      '/v1/integrity.json',
      '/v1/guide/index.html',
    ]
    for (const { pattern } of edgePaths(endpoints)) {
      const fits = new RegExp(`^${pattern.replaceAll('*', '.*')}$`)
      expect(files.filter((file) => fits.test(file))).toEqual([])
    }
  })
})

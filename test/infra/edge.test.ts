import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { edge } from '../../infra/local/edge/edge.ts'
import type { Answer, Call } from '../../infra/local/gateway/call.ts'
import { type Platform, startPlatform } from '../../infra/local/platform.ts'
import { temporaryFolder, write } from './fixture-build.ts'

const folder = temporaryFolder()
const script = `/* 见证 */ ${'x'.repeat(3000)}`
write(folder, { 'jz.js': script, 'small.js': 'small' })

const site = new Map(
  ['jz.js', 'small.js', 'undefined'].map((name) => [
    `v1/${name}`,
    {
      path: `${folder}/${name}`,
      contentType: 'text/javascript; charset=utf-8',
      cacheControl: 'public, max-age=300',
    },
  ]),
)

const headers = {
  always: { 'x-content-type-options': 'nosniff' },
  crossOrigin: { 'access-control-allow-origin': '*' },
}

/** Sends `/v1/met/x` on to `/v1/x`, answers some itself and fails at others. */
const meeting = `
function handler({ request }) {
  const name = request.uri.slice(8)
  if (name === 'teapot') return { statusCode: 418, headers: { 'x-kind': { value: 'pot' } } }
  if (name === 'fails') throw new Error('no')
  if (name === 'node') request.uri = '/v1/' + typeof process
  else request.uri = '/v1/' + name
  if (name === 'query') request.querystring.a = { value: 'b' }
  return request
}`
const calls: Call[] = []
const item = JSON.stringify({ text: 'y'.repeat(3000) })
let platform: Platform

beforeAll(async () => {
  const serve = edge({
    distribution: {
      behaviours: [
        {
          pattern: '/v1/items/*',
          methods: ['GET', 'HEAD'],
          origin: 'api',
          compress: true,
          headers,
        },
        {
          pattern: '/v1/pledges',
          methods: ['GET', 'POST'],
          origin: 'api',
          compress: false,
          headers,
        },
        {
          pattern: '/v1/met/*',
          methods: ['GET'],
          origin: 'files',
          compress: true,
          headers,
          viewerRequest: meeting,
        },
        { pattern: '*', methods: ['GET', 'HEAD'], origin: 'files', compress: true, headers },
      ],
    },
    site,
    apiDomain: 'api.example',
    gateway: async (call): Promise<Answer> => {
      calls.push(call)
      return {
        status: 200,
        headers: { 'content-type': 'application/json', etag: '"item-1"' },
        body: Buffer.from(item),
      }
    },
  })
  platform = await startPlatform(0, serve)
})

afterAll(() => platform.stop())

describe('a file of the site', () => {
  it('comes with its type, its caching, a strong ETag and the policy’s headers', async () => {
    const { status, headers: got, body } = await get('/v1/jz.js')
    expect(status).toBe(200)
    expect(body.toString()).toBe(script)
    expect(got).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'content-length': String(Buffer.byteLength(script)),
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    })
    expect(got.etag).toMatch(/^"[0-9a-f]{32}"$/)
    expect(got['access-control-allow-origin']).toBeUndefined()
  })

  it('may be read by a page of another origin', async () => {
    const { headers: got } = await get('/v1/jz.js', { origin: 'https://portal.example' })
    expect(got['access-control-allow-origin']).toBe('*')
  })

  it('is compressed for who accepts gzip, under an ETag of that form', async () => {
    const plain = await get('/v1/jz.js')
    const { headers: got, body } = await get('/v1/jz.js', { 'accept-encoding': 'br, gzip;q=0.5' })
    expect(got['content-encoding']).toBe('gzip')
    expect(gunzipSync(body).toString()).toBe(script)
    expect(got.etag).not.toBe(plain.headers.etag)
  })

  it.each(['gzip;q=0', 'br', ''])('is not compressed for accept-encoding %j', async (accepted) => {
    const { headers: got } = await get('/v1/jz.js', { 'accept-encoding': accepted })
    expect(got['content-encoding']).toBeUndefined()
  })

  it('is not compressed when it is small', async () => {
    const { headers: got } = await get('/v1/small.js', { 'accept-encoding': 'gzip' })
    expect(got['content-encoding']).toBeUndefined()
  })

  it.each([{}, { 'accept-encoding': 'gzip' }])('is not sent twice (%j)', async (accepting) => {
    const first = await get('/v1/jz.js', accepting)
    const etag = first.headers.etag ?? ''
    const again = await get('/v1/jz.js', { ...accepting, 'if-none-match': `"other", W/${etag}` })
    expect(again.status).toBe(304)
    expect(again.body.length).toBe(0)
    expect(again.headers.etag).toBe(etag)
    expect(again.headers['cache-control']).toBe('public, max-age=300')
  })

  it('is described without its body to HEAD', async () => {
    const { status, headers: got, body } = await get('/v1/jz.js', {}, 'HEAD')
    expect(status).toBe(200)
    expect(got['content-length']).toBe(String(Buffer.byteLength(script)))
    expect(body.length).toBe(0)
  })

  it.each(['/', '/v1/none.js', '/v1/../jz.js', '/v1/%00', '/%'])(
    'that is not there is denied as S3 denies it: %s',
    async (path) => expect((await get(path)).status).toBe(403),
  )

  it('takes no other method', async () => {
    expect((await get('/v1/jz.js', {}, 'POST')).status).toBe(403)
  })
})

describe('a function that meets requests', () => {
  it('sends them to another file, by the behaviour of the path that was asked for', async () => {
    const { status, headers: got, body } = await get('/v1/met/small.js')
    expect([status, body.toString()]).toEqual([200, 'small'])
    expect(got['x-content-type-options']).toBe('nosniff')
  })

  it('answers them itself', async () => {
    const { status, headers: got } = await get('/v1/met/teapot')
    expect([status, got['x-kind']]).toEqual([418, 'pot'])
  })

  it.each(['fails', 'query'])('is a bad gateway when it does what it may not: %s', async (name) => {
    expect((await get(`/v1/met/${name}`)).status).toBe(502)
  })

  it('sees nothing of Node', async () => {
    write(folder, { undefined: 'alone' })
    expect((await get('/v1/met/node')).body.toString()).toBe('alone')
  })
})

describe('an answer of the API', () => {
  it('is asked for under the API’s own host', async () => {
    await get('/v1/items/a?lang=en', { authorization: 'Bearer t' })
    expect(calls.at(-1)).toMatchObject({
      path: '/v1/items/a',
      query: 'lang=en',
      headers: { host: 'api.example', authorization: 'Bearer t', 'x-forwarded-for': '127.0.0.1' },
    })
  })

  it('is compressed where the behaviour keeps it, and then known by its ETag', async () => {
    const { headers: got } = await get('/v1/items/a', { 'accept-encoding': 'gzip' })
    expect(got['content-encoding']).toBe('gzip')
    const known = { 'accept-encoding': 'gzip', 'if-none-match': got.etag ?? '' }
    expect((await get('/v1/items/a', known)).status).toBe(304)
  })

  it('is left alone where the behaviour does not', async () => {
    const { headers: got, body } = await get('/v1/pledges', { 'accept-encoding': 'gzip' })
    expect(got['content-encoding']).toBeUndefined()
    expect(body.toString()).toBe(item)
  })
})

interface Got {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** By hand, because `fetch` normalizes paths and decodes bodies. */
function get(path: string, sent: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  const { hostname, port } = new URL(platform.url)
  return new Promise((resolve, reject) => {
    const sending = request({ hostname, port, path, method, headers: sent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      )
    })
    sending.on('error', reject)
    sending.end()
  })
}

import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FunctionPool } from '../../infra/local/functions/function-pool.ts'
import { gateway } from '../../infra/local/gateway/gateway.ts'
import { type Platform, startPlatform } from '../../infra/local/platform.ts'
import type { HttpApiSpec } from '../../infra/local/template/http-api.ts'
import { temporaryFolder, write } from './fixture-build.ts'

/** A function that does what its query asks of it. */
const bundle = `
const instance = ${'`'}\${Math.random()}${'`'}
export async function handler(event, context) {
  const { act, ms } = event.queryStringParameters ?? {}
  if (act === 'sleep') await new Promise((resolve) => setTimeout(resolve, Number(ms)))
  if (act === 'throw') throw new Error('on purpose')
  if (act === 'crash') setImmediate(() => { throw new Error('uncaught') }), await new Promise(() => {})
  if (act === 'exit') process.exit(3)
  if (act === 'plain') return { plain: true }
  if (act === 'malformed') return { statusCode: 'x' }
  if (act === 'binary') return { statusCode: 200, headers: { 'Content-Type': 'image/gif' }, cookies: ['a=1', 'b=2'], body: 'R0lG', isBase64Encoded: true }
  console.log('called')
  return { statusCode: 200, headers: { 'access-control-allow-origin': 'https://own.example' }, body: JSON.stringify({
    instance, event, environment: { ...process.env }, remaining: context.getRemainingTimeInMillis(), requestId: context.awsRequestId }) }
}`

const folder = temporaryFolder()
write(folder, { 'index.mjs': bundle, 'broken/index.mjs': 'throw new Error("cannot load")' })

const logged: string[] = []
const accessLog: string[] = []

function pool(arn: string, at: string) {
  const spec = {
    name: arn,
    arn,
    folder: at,
    handler: 'index.handler',
    timeout: 300,
    memory: 128,
    environment: { TABLE_NAME: 'records' },
    principal: { arn, accessKeyId: 'AKID', secretAccessKey: 'secret', policies: [] },
  }
  const surroundings = { region: 'us-east-1', endpointUrl: 'http://127.0.0.1:1' }
  return new FunctionPool(spec, surroundings, (text) => logged.push(text))
}

const api: HttpApiSpec = {
  id: 'api',
  domain: 'api.execute-api.us-east-1.amazonaws.com',
  account: '000000000000',
  routes: [
    { key: 'GET /v1/items/{item}', functionArn: 'works', permitted: true },
    { key: 'GET /v1/items/newest', functionArn: 'works', permitted: true },
    { key: 'POST /v1/pledges', functionArn: 'works', permitted: true },
    { key: 'GET /v1/forbidden', functionArn: 'works', permitted: false },
    {
      key: 'GET /v1/scarce/{who}',
      functionArn: 'works',
      permitted: true,
      throttle: { rate: 0, burst: 2 },
    },
    { key: 'GET /v1/broken', functionArn: 'broken', permitted: true },
  ],
  cors: {
    AllowOrigins: ['*'],
    AllowMethods: ['GET', 'POST'],
    AllowHeaders: ['authorization'],
    ExposeHeaders: ['etag'],
    MaxAge: 600,
  },
  accessLogFormat:
    '{"id":"$context.requestId","route":"$context.routeKey","status":"$context.status"}',
  throttle: undefined,
}

const pools = [pool('works', folder), pool('broken', `${folder}/broken`)]
let platform: Platform

beforeAll(async () => {
  const byArn = new Map(pools.map((one) => [one.spec.arn, one]))
  platform = await startPlatform(
    0,
    gateway(api, byArn, (line) => accessLog.push(line)),
  )
})

afterAll(async () => {
  await platform.stop()
  await Promise.all(pools.map((one) => one.stop()))
})

const call = (path: string, init?: RequestInit) => fetch(platform.url + path, init)

async function echoed(path: string, init?: RequestInit) {
  const response = await call(path, init)
  return JSON.parse(await response.text())
}

describe('a route with a throttle of its own', () => {
  it('lets so many through, and leaves the other routes alone', async () => {
    const statuses = []
    for (const who of ['a', 'b', 'c', 'a']) {
      statuses.push((await call(`/v1/scarce/${who}`)).status)
    }
    expect(statuses).toEqual([200, 200, 429, 429])
    expect((await call('/v1/items/x')).status).toBe(200)
    expect(accessLog.at(-2)).toContain('"route":"GET /v1/scarce/{who}","status":"429"')
  })
})

describe('a call that a route fits', () => {
  it('reaches the function as an event of payload format 2.0', async () => {
    const body = JSON.stringify({ pledged: true })
    const { event } = await echoed('/v1/pledges?a=1&a=2&b=%E8%AF%81', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'X-Case': 'A', cookie: 'k=v; l=w' },
      body,
    })
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'POST /v1/pledges',
      rawPath: '/v1/pledges',
      rawQueryString: 'a=1&a=2&b=%E8%AF%81',
      queryStringParameters: { a: '1,2', b: '证' },
      cookies: ['k=v', 'l=w'],
      headers: { 'content-type': 'application/json', 'x-case': 'A' },
      requestContext: {
        stage: '$default',
        routeKey: 'POST /v1/pledges',
        http: { method: 'POST', path: '/v1/pledges', sourceIp: '127.0.0.1' },
      },
      body,
      isBase64Encoded: false,
    })
    expect(event.headers.cookie).toBeUndefined()
    expect(event.requestContext.time).toMatch(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/)
  })

  it('brings decoded path parameters, and a literal path before an open one', async () => {
    const { event } = await echoed('/v1/items/a%2Fb')
    expect(event.pathParameters).toEqual({ item: 'a/b' })
    const newest = await echoed('/v1/items/newest')
    expect(newest.event.routeKey).toBe('GET /v1/items/newest')
  })

  it('brings a body that is no text as base64', async () => {
    const { event } = await echoed('/v1/pledges', { method: 'POST', body: Buffer.from([0, 255]) })
    expect(event).toMatchObject({ body: 'AP8=', isBase64Encoded: true })
  })

  it('runs with the function’s own environment and nothing of the host’s', async () => {
    const { environment, remaining, requestId } = await echoed('/v1/items/x')
    expect(Object.keys(environment).sort()).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_ENDPOINT_URL',
      'AWS_LAMBDA_FUNCTION_NAME',
      'AWS_REGION',
      'AWS_SECRET_ACCESS_KEY',
      'TABLE_NAME',
    ])
    expect(remaining).toBeGreaterThan(100)
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('returns a result without a status code as JSON, and binary ones with their cookies', async () => {
    expect(await echoed('/v1/items/x?act=plain')).toEqual({ plain: true })
    const binary = await call('/v1/items/x?act=binary')
    expect(Buffer.from(await binary.arrayBuffer()).toString()).toBe('GIF')
    expect(binary.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })
})

describe('a call that no route fits', () => {
  it.each([
    ['GET', '/v1/items/'],
    ['GET', '/v1/items/x/'],
    ['GET', '/v1/pledges'],
    ['DELETE', '/v1/pledges'],
    ['HEAD', '/v1/items/x'],
    ['GET', '/'],
  ])('%s %s is not found', async (method, path) => {
    const response = await call(path, { method })
    expect(response.status).toBe(404)
    if (method !== 'HEAD') expect(await response.json()).toEqual({ message: 'Not Found' })
  })

  it('is refused when its path cannot be decoded', async () => {
    expect((await call('/v1/items/%E8%')).status).toBe(400)
  })

  it('is refused when its body is larger than ten megabytes', async () => {
    const body = Buffer.alloc(10 * 1024 * 1024 + 1)
    const response = await posted(body)
    expect(response).toEqual({ status: 413, text: '{"message":"Request Entity Too Large"}' })
  })
})

describe('a function that fails', () => {
  const failure = { status: 500, body: { message: 'Internal Server Error' } }
  const outcome = async (path: string) => {
    const response = await call(path)
    return { status: response.status, body: await response.json() }
  }

  it.each(['throw', 'crash', 'exit', 'malformed', 'sleep&ms=5000'])(
    'by %s answers as API Gateway does, and the next call is served',
    async (act) => {
      expect(await outcome(`/v1/items/x?act=${act}`)).toEqual(failure)
      expect((await call('/v1/items/x')).status).toBe(200)
    },
  )

  it('says why in its log, and nothing of it to the caller', async () => {
    await outcome('/v1/items/x?act=sleep&ms=5000')
    expect(logged.join('')).toContain('Task timed out after 0.30 seconds')
    expect(logged.join('')).toContain('on purpose')
    expect(logged.join('')).toContain('called')
  })

  it('because its bundle does not load, or its policy does not permit the route', async () => {
    expect(await outcome('/v1/broken')).toEqual(failure)
    expect(logged.join('')).toContain('cannot load')
    expect(await outcome('/v1/forbidden')).toEqual(failure)
  })
})

describe('calls at the same time', () => {
  it('are served by up to four instances, one call each, and the rest wait', async () => {
    const started = Date.now()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => echoed('/v1/items/x?act=sleep&ms=150')),
    )
    expect(new Set(answers.map(({ instance }) => instance)).size).toBe(4)
    expect(Date.now() - started).toBeGreaterThanOrEqual(290)
  })
})

describe('a page of another origin', () => {
  const preflight = (headers: Record<string, string>) =>
    call('/v1/pledges', { method: 'OPTIONS', headers })

  it('is told what it may send, without a function being asked', async () => {
    const response = await preflight({
      origin: 'https://portal.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-methods')).toBe('GET,POST')
    expect(response.headers.get('access-control-max-age')).toBe('600')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it.each([
    ['a method', { 'access-control-request-method': 'DELETE' }],
    [
      'a header',
      { 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-own' },
    ],
  ])('is told nothing about %s that is not allowed', async (_, headers) => {
    const response = await preflight({ origin: 'https://portal.example', ...headers })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('may read the answer, whatever the function says of it', async () => {
    const response = await call('/v1/items/x', { headers: { origin: 'https://portal.example' } })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-expose-headers')).toBe('etag')
  })
})

it('the access log has a line per call in the template’s format, and no path', async () => {
  accessLog.length = 0
  const secret = randomUUID()
  await call(`/v1/items/${secret}`)
  await call(`/${secret}`)
  const [found, missing] = accessLog.map((line) => JSON.parse(line))
  expect(found).toMatchObject({ route: 'GET /v1/items/{item}', status: '200' })
  expect(missing).toMatchObject({ route: '-', status: '404' })
  expect(accessLog.join('')).not.toContain(secret)
})

/** By hand, because `fetch` gives up when the answer comes before the body is sent. */
function posted(body: Buffer): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const sending = request(`${platform.url}/v1/pledges`, { method: 'POST' }, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode, text }))
    })
    sending.on('error', reject)
    sending.end(body)
  })
}

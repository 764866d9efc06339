import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jianzhengApp } from '../../infra/jianzheng-app.ts'
import { type Local, startLocal } from '../../infra/local/start.ts'
import { endpoints } from '../../shared/api/endpoints.ts'
import { fixtureBuild, temporaryFolder, write } from './fixture-build.ts'

const assembly = temporaryFolder()
const data = temporaryFolder()
jianzhengApp({ build: fixtureBuild(), outdir: assembly, checks: false }).synth()

let local: Local

beforeAll(async () => {
  local = await startLocal({ data, assembly, demo: false })
})

afterAll(() => local.stop())

interface Echo {
  readonly event: { readonly routeKey: string; readonly headers: Record<string, string> }
  readonly environment: Record<string, string>
}

async function echoed(path: string, method = 'GET'): Promise<Echo> {
  const response = await fetch(local.platformUrl + path, { method })
  return (await response.json()) as Echo
}

describe('the synthesized template on one machine', () => {
  it.each(
    endpoints
      .filter(({ callers }) => !callers.includes('staff'))
      .map(({ method, path }) => [method, path]),
  )('answers %s %s by its function', async (method, path) => {
    const { event } = await echoed(path.replace(/\{[^}]+\}/g, 'x'), method)
    expect(event.routeKey).toBe(`${method} ${path}`)
    expect(event.headers.host).toMatch(/^[0-9a-f]{10}\.execute-api\.us-east-1\.amazonaws\.com$/)
  })

  it('tells a function by which name the platform was asked', async () => {
    const response = await fetch(`${local.platformUrl}/v1/pledges`, {
      method: 'POST',
      headers: { 'x-jz-host': 'evil.example' },
    })
    const { event } = (await response.json()) as Echo
    expect(event.headers['x-jz-host']).toBe(new URL(local.platformUrl).host)
  })

  it('finds the guide’s page for a folder, as a page', async () => {
    const response = await fetch(`${local.platformUrl}/v1/guide/`)
    expect(await response.text()).toBe('<!doctype html><title>guide</title>')
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    const redirected = await fetch(`${local.platformUrl}/v1/guide`, { redirect: 'manual' })
    expect([redirected.status, redirected.headers.get('location')]).toEqual([301, '/v1/guide/'])
  })

  it('gives a function the names and the credentials of its own role, and no others', async () => {
    const { environment: pledge } = await echoed('/v1/pledges', 'POST')
    expect(pledge).toMatchObject({
      AUDIENCE: 'urn:jianzheng:local',
      TABLE_NAME: expect.stringMatching(/^jianzheng-local-data-Records/),
      AWS_ENDPOINT_URL: local.aws.url,
      AWS_REGION: 'us-east-1',
      AWS_LAMBDA_FUNCTION_NAME: 'jianzheng-local-pledge',
    })
    const { environment: seal } = await echoed('/v1/keys')
    expect(seal.SEAL_KEY_ID).toBe(pledge.SEAL_KEY_ID)
    expect(seal.TABLE_NAME).toBeUndefined()
    expect(seal.WRAPPING_KEY_ID).toBeUndefined()
    expect(seal.AWS_ACCESS_KEY_ID).not.toBe(pledge.AWS_ACCESS_KEY_ID)
    expect(seal.PATH).toBeUndefined()
  })

  it.each([
    [
      '/v1/jz.js',
      'text/javascript; charset=utf-8',
      'public, max-age=300, stale-while-revalidate=86400',
    ],
    [
      '/v1/verify.mjs',
      'text/javascript; charset=utf-8',
      'public, max-age=300, stale-while-revalidate=86400',
    ],
    ['/v1/openapi.json', 'application/json', 'public, max-age=300, stale-while-revalidate=86400'],
    [
      '/v1/b/4f2a/pledge.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    [
      '/v1/p/4f2a/verify.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['/v1/p/4f2a/verify.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('serves %s as deployed', async (path, type, caching) => {
    const response = await fetch(local.platformUrl + path)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('cache-control')).toBe(caching)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  it('lets ops invoke a function that no route reaches', async () => {
    const result = await local.invoke('operate', { act: 'nothing' })
    expect(JSON.parse((result as { body: string }).body).event).toEqual({ act: 'nothing' })
    await expect(local.invoke('nobody', {})).rejects.toThrow('there is no function nobody')
  })
})

it('a template that grew beyond the runner is refused in one line', async () => {
  const folder = temporaryFolder()
  const template = { Resources: { Queue: { Type: 'AWS::SQS::Queue' } } }
  write(folder, {
    'manifest.json': JSON.stringify({
      artifacts: {
        s: { type: 'aws:cloudformation:stack', properties: { templateFile: 's.json' } },
      },
    }),
    's.json': JSON.stringify(template),
  })
  await expect(startLocal({ data: temporaryFolder(), assembly: folder })).rejects.toThrow(
    's/Queue is a AWS::SQS::Queue, which cannot be run on one machine yet',
  )
})

it('a folder without an assembly is refused in one line', async () => {
  const nowhere = temporaryFolder()
  await expect(startLocal({ data: nowhere, assembly: nowhere })).rejects.toThrow(
    `${join(nowhere, 'manifest.json')} is missing; run "npx cdk synth"`,
  )
})

it('what a call leaves in the access log names no path', async () => {
  const folder = temporaryFolder()
  const own = await startLocal({ data: folder, assembly, demo: false })
  await fetch(`${own.platformUrl}/v1/pledges/JZ-SECRET`)
  await own.stop()
  const log = readFileSync(join(folder, 'logs/access.log'), 'utf8')
  expect(log).toContain('"routeKey":"GET /v1/pledges/{reference}"')
  expect(log).not.toContain('JZ-SECRET')
})

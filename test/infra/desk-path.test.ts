import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Local, startLocal } from '../../infra/local/start.ts'
import { endpoints } from '../../shared/api/endpoints.ts'
import { assembly } from '../global-setup.ts'

let local: Local
let data: string

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'jianzheng-'))
  local = await startLocal({ data, assembly })
})

afterAll(async () => {
  await local.stop()
  await rm(data, { recursive: true })
})

const call = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(local.platformUrl + path, { method, headers })

describe('what is for staff', () => {
  const forStaff = endpoints.filter(({ callers }) => callers.includes('staff'))

  it.each(forStaff.map(({ method, path }) => [method, path]))(
    '%s %s is refused by the gateway without a token, and with one of nobody’s',
    async (method, pattern) => {
      const path = pattern.replace('{reference}', 'JZ-00000-00000-00000-00000')
      const { privateKey } = await generateKeyPair('RS256')
      const iat = Math.floor(Date.now() / 1000)
      const claims = { iss: local.issuer, aud: 'jianzheng-desk', sub: 'zhou-min', iat }
      const forged = await new SignJWT({ ...claims, exp: iat + 60 })
        .setProtectedHeader({ alg: 'RS256', kid: 'demo' })
        .sign(privateKey)
      for (const headers of [{}, { authorization: `Bearer ${forged}` }]) {
        const response = await call(path, headers, method)
        expect(response.status).toBe(401)
        expect(await response.json()).toEqual({ message: 'Unauthorized' })
      }
    },
  )

  it('cannot be had by saying that a gateway let one through', async () => {
    const response = await call('/v1/desk/me', {
      'x-amzn-request-context': JSON.stringify({ authorizer: { jwt: { claims: { sub: 'x' } } } }),
    })
    expect(response.status).toBe(401)
  })
})

describe('the page of the desk', () => {
  it('may load its own files, call its own origin and the issuer’s, and be framed by nobody', async () => {
    const response = await call('/v1/desk')
    const policy = response.headers.get('content-security-policy')
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      `connect-src 'self' ${local.issuer}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ])
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const page = await response.text()
    expect(page).toContain(`{"issuer":"${local.issuer}","client":"jianzheng-desk"}`)
  })

  it('is no file that could be loaded past the function', async () => {
    expect((await call('/v1/desk.html')).status).toBe(403)
  })
})

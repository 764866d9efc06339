import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type JwtAuthorizer, jwtAuthorizer } from '../../infra/local/gateway/jwt-authorizer.ts'
import { startServer, type TestServer } from '../browser/server.ts'

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [ours, foreign] = [rsa(), rsa()]
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' })

let issuer: TestServer
let authorize: JwtAuthorizer
/** How often the issuer was asked for its keys. */
let asked = 0

beforeAll(async () => {
  issuer = await startServer(async ({ url }, response) => {
    if (url === '/jwks') {
      asked++
      const keys = [
        { ...ours.publicKey.export({ format: 'jwk' }), kid: 'ours', alg: 'RS256', use: 'sig' },
        { ...elliptic.publicKey.export({ format: 'jwk' }), kid: 'ec', alg: 'ES256', use: 'sig' },
      ]
      response.end(JSON.stringify({ keys }))
    } else if (url === '/.well-known/openid-configuration') {
      const { origin } = issuer
      response.end(JSON.stringify({ issuer: origin, jwks_uri: `${origin}/jwks` }))
    } else response.writeHead(404).end()
  })
  authorize = jwtAuthorizer({ issuer: issuer.origin, audience: ['desk', 'other-desk'] })
})

afterAll(() => issuer.stop())

interface Made {
  readonly claims?: object
  readonly header?: object
  readonly key?: KeyObject
}

function bearer({ claims = {}, header = {}, key = ours.privateKey }: Made): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const usual = { iss: issuer.origin, aud: 'desk', sub: 'someone', iat: now, exp: now + 60 }
  return new SignJWT({ ...usual, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'ours', ...header })
    .sign(key)
    .then((token) => `Bearer ${token}`)
}

const now = Math.floor(Date.now() / 1000)

describe('the JWT authorizer', () => {
  it('hands on the claims as text', async () => {
    const claims = await authorize(await bearer({ claims: { groups: ['a', 'b'], level: 3 } }))
    expect(claims).toMatchObject({ sub: 'someone', aud: 'desk', groups: '[a b]', level: '3' })
  })

  it.each<[string, Made]>([
    ['one of several recipients', { claims: { aud: ['somebody', 'other-desk'] } }],
    ['a client id where there is no audience', { claims: { aud: undefined, client_id: 'desk' } }],
  ])('lets %s through', async (_, made) => {
    expect(await authorize(await bearer(made))).toMatchObject({ sub: 'someone' })
  })

  it.each<[string, Made]>([
    ['of another issuer', { claims: { iss: 'https://elsewhere.example' } }],
    ['for somebody else', { claims: { aud: 'somebody' } }],
    ['for somebody else, with our client id', { claims: { aud: 'somebody', client_id: 'desk' } }],
    ['for nobody', { claims: { aud: undefined } }],
    ['that has expired', { claims: { iat: now - 60, exp: now - 1 } }],
    ['that never expires', { claims: { exp: undefined } }],
    ['that is not valid yet', { claims: { nbf: now + 60 } }],
    ['issued in the future', { claims: { iat: now + 60 } }],
    ['signed by somebody else', { key: foreign.privateKey }],
    ['that names a key there is not', { header: { kid: 'none' } }],
    [
      'signed on a curve, which API Gateway does not know',
      { header: { alg: 'ES256', kid: 'ec' }, key: elliptic.privateKey },
    ],
  ])('lets no token through %s', async (_, made) => {
    expect(await authorize(await bearer(made))).toBeUndefined()
  })

  it('lets nothing through that is no token, and nothing unsigned', async () => {
    const { origin: iss } = issuer
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const unsigned = `${part({ alg: 'none' })}.${part({ iss, aud: 'desk', exp: now + 60 })}.`
    for (const header of [
      undefined,
      '',
      'Bearer',
      'Bearer x',
      'Basic eDp5',
      `Bearer ${unsigned}`,
    ]) {
      expect(await authorize(header)).toBeUndefined()
    }
  })

  it('asks for the keys once, whatever comes', () => {
    expect(asked).toBeLessThan(3)
  })

  it('lets nobody through while the issuer is away, and asks again afterwards', async () => {
    let isAway = true
    const passing = await startServer(async ({ url = '' }, response) => {
      if (isAway) throw new Error('away')
      const answer = await (await fetch(issuer.origin + url)).text()
      response.end(answer)
    })
    const patient = jwtAuthorizer({ issuer: passing.origin, audience: ['desk'] })
    const token = await bearer({ claims: { iss: passing.origin } })
    expect(await patient(token)).toBeUndefined()
    isAway = false
    expect(await patient(token)).toMatchObject({ sub: 'someone' })
    await passing.stop()
  })
})

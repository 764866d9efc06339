import { createHash, randomBytes } from 'node:crypto'
import { deskClient } from '../../../infra/local/sign-in/provider.ts'
import type { Local } from '../../../infra/local/start.ts'

/**
 * Signs somebody in at the demo's issuer, as the desk does (authorization code with PKCE, RFC 7636).
 *
 * @returns their access token
 */
export async function signIn({ issuer, platformUrl }: Local, subject: string): Promise<string> {
  const desk = `${platformUrl}/v1/desk`
  const verifier = randomBytes(32).toString('base64url')
  const begin = new URLSearchParams({
    client_id: deskClient,
    redirect_uri: desk,
    response_type: 'code',
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  const jar = new Map<string, string>()
  const go = async (url: string, form?: URLSearchParams): Promise<string> => {
    const answer = await fetch(new URL(url, issuer), {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { body: form }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      jar.set(name, value)
    }
    return answer.headers.get('location') ?? ''
  }
  const page = await go(`/auth?${begin}`)
  const resumed = await go(page, new URLSearchParams({ subject }))
  const code = new URL(await go(resumed)).searchParams.get('code') ?? ''
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { origin: new URL(desk).origin },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: deskClient,
      redirect_uri: desk,
      code,
      code_verifier: verifier,
    }),
  })
  const { access_token: token } = (await answer.json()) as { access_token?: string }
  if (!token) throw new Error(`the issuer gave ${subject} no token`)
  return token
}

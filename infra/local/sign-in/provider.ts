import { randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair } from 'jose'
import type { Configuration, Provider } from 'oidc-provider'
import { signOutPage } from './sign-in-page.ts'

/** The desk, as this issuer knows it; the template's default for its parameter `Client`. */
export const deskClient = 'jianzheng-desk'

/** What the desk's access tokens are for. */
const resource = 'urn:jianzheng:desk'

/**
 * An OpenID Connect issuer in memory, in which the desk is a public client with PKCE. Access tokens are
 * JWTs signed RS256, the only kind that API Gateway reads.
 *
 * @param desk where it sends people back to
 */
export async function issuer(url: string, desk: string): Promise<Provider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'demo' }
  const configuration: Configuration = {
    clients: [
      {
        client_id: deskClient,
        token_endpoint_auth_method: 'none',
        redirect_uris: [desk],
        post_logout_redirect_uris: [desk],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(24).toString('base64url')] },
    clientBasedCORS: (_, origin) => origin === new URL(desk).origin,
    pkce: { required: () => true },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        async logoutSource(context, form) {
          context.body = signOutPage(form)
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: deskClient,
          accessTokenTTL: 3600,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
    // The desk is the only client and asks for nothing but who it is: nobody is asked to agree to that.
    async loadExistingGrant(context) {
      const { session, client, provider } = context.oidc
      const grant = new provider.Grant({
        ...(session?.accountId !== undefined && { accountId: session.accountId }),
        ...(client && { clientId: client.clientId }),
      })
      grant.addOIDCScope('openid')
      grant.addResourceScope(resource, '')
      await grant.save()
      return grant
    },
    ttl: {
      AccessToken: 3600,
      Session: 36_000,
      Interaction: 3600,
      Grant: 36_000,
      AuthorizationCode: 60,
      IdToken: 3600,
    },
  }
  return quietly(async () => new (await import('oidc-provider')).default(url, configuration))
}

/**
 * The library warns of Node 20 and of keeping accounts in memory, which is what a demo on one machine
 * does; `npm start` says nothing that nobody can act on.
 */
async function quietly<T>(act: () => Promise<T>): Promise<T> {
  const { warn, info } = console
  const silent = () => undefined
  Object.assign(console, { warn: silent, info: silent })
  try {
    return await act()
  } finally {
    Object.assign(console, { warn, info })
  }
}

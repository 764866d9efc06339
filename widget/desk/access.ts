import * as oauth from 'oauth4webapi'

/** Where staff sign in, as the page was told. */
export interface Issuer {
  readonly issuer: string
  readonly client: string
}

/** What coming back from the issuer was: nothing of the kind, or signed in, or not. */
export type Return = 'none' | 'signed-in' | 'failed'

const kept = { token: 'jz-desk-token', leaving: 'jz-desk-leaving' }

/** What must survive the way to the issuer and back, in this tab and no other. */
interface Leaving {
  readonly state: string
  readonly verifier: string
  /** What was open, and in which language: the address from its `?` or `#` on. */
  readonly at: string
}

/** The address people are sent back to: the desk's own, registered at the issuer. */
const deskAddress = () => location.origin + location.pathname

/**
 * Signing in by OpenID Connect: authorization code with PKCE, as a public client (RFC 9700 §2.1.1). The
 * access token is kept for this tab only, and gone with it.
 */
export function access({ issuer, client: client_id }: Issuer) {
  const url = new URL(issuer)
  // Only the issuer of a run on one machine is reached without TLS.
  const options = { [oauth.allowInsecureRequests]: url.hostname === '127.0.0.1' }
  const client = { client_id }

  async function discover(): Promise<oauth.AuthorizationServer> {
    return oauth.processDiscoveryResponse(url, await oauth.discoveryRequest(url, options))
  }

  return {
    token: () => sessionStorage.getItem(kept.token),

    forget: () => sessionStorage.removeItem(kept.token),

    /** Goes to the issuer. @throws Error when it cannot be reached */
    async leave(): Promise<void> {
      const { authorization_endpoint } = await discover()
      if (!authorization_endpoint) throw new Error('the issuer has no authorization endpoint')
      const leaving: Leaving = {
        state: oauth.generateRandomState(),
        verifier: oauth.generateRandomCodeVerifier(),
        at: location.search + location.hash,
      }
      sessionStorage.setItem(kept.leaving, JSON.stringify(leaving))
      const address = new URL(authorization_endpoint)
      const asked = {
        client_id,
        response_type: 'code',
        scope: 'openid',
        redirect_uri: deskAddress(),
        state: leaving.state,
        code_challenge: await oauth.calculatePKCECodeChallenge(leaving.verifier),
        code_challenge_method: 'S256',
      }
      for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
      location.assign(address)
    },

    /** Takes up what the issuer sent back in the address, and clears the address. */
    async takeReturn(): Promise<Return> {
      const here = new URL(location.href)
      const stored = sessionStorage.getItem(kept.leaving)
      if (!here.searchParams.has('state')) return 'none'
      const { state, verifier, at }: Leaving = JSON.parse(stored ?? '{"at":""}')
      sessionStorage.removeItem(kept.leaving)
      history.replaceState(null, '', deskAddress() + at)
      if (!stored) return 'failed'
      try {
        const server = await discover()
        const given = oauth.validateAuthResponse(server, client, here, state)
        const response = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          oauth.None(),
          given,
          deskAddress(),
          verifier,
          options,
        )
        const answer = await oauth.processAuthorizationCodeResponse(server, client, response)
        sessionStorage.setItem(kept.token, answer.access_token)
        return 'signed-in'
      } catch {
        return 'failed'
      }
    },

    /** Forgets the token, and ends the session at the issuer where it has a way to. */
    async signOut(): Promise<void> {
      sessionStorage.clear()
      const server = await discover().catch(() => undefined)
      if (!server?.end_session_endpoint) return
      const address = new URL(server.end_session_endpoint)
      address.searchParams.set('client_id', client_id)
      address.searchParams.set('post_logout_redirect_uri', deskAddress())
      // Cognito knows the address to come back to by this name.
      address.searchParams.set('logout_uri', deskAddress())
      location.assign(address)
    },
  }
}

export type Access = ReturnType<typeof access>

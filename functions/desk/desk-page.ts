import type { getDeskPage } from '../../shared/api/desk.ts'
import type { Act } from '../http/serve.ts'

/** Where staff sign in, as the stage has it. */
export interface SignIn {
  readonly issuer: string
  readonly client: string
  /** Origin of the token endpoint, when it is another than the issuer's; else empty. */
  readonly tokenOrigin: string
}

/**
 * The desk's page, which says itself what it may do, because in China no edge adds headers.
 *
 * @param html the page as built, with a place for what it is told
 */
export function deskPageGetter(html: string, signIn: SignIn): Act<typeof getDeskPage> {
  const { issuer, client, tokenOrigin } = signIn
  // In a script element only `<` can begin or end anything (HTML §13.2.5.4).
  const told = JSON.stringify({ issuer, client }).replace(/</g, '\\u003c')
  const page = {
    text: html.replace('"__SIGN_IN__"', () => told),
    contentSecurityPolicy: policyFor([new URL(issuer).origin, tokenOrigin]),
  }
  return async () => page
}

/** It loads its own files, calls its own origin and the issuer's, and writes markup through Lit only. */
function policyFor(issuing: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${issuing.filter(Boolean).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')
}

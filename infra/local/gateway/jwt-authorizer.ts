import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import * as z from 'zod/mini'
import type { JwtAuthorizerSpec } from '../template/authorizer.ts'

/** The claims of a token as API Gateway hands them on: each as text. */
export type Claims = { readonly [name: string]: string }

/** Lets a call through on its Authorization header; `undefined` when it does not. */
export type JwtAuthorizer = (authorization: string | undefined) => Promise<Claims | undefined>

const Discovered = z.object({ issuer: z.string(), jwks_uri: z.string() })

/** RSA only: API Gateway knows no other signature of a JWT. */
const algorithms = ['RS256', 'RS384', 'RS512']

/**
 * API Gateway's JWT authorizer: finds the issuer's keys by its discovery document, once, and checks
 * signature, `iss`, `aud` or `client_id`, `exp`, `nbf` and `iat`.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export function jwtAuthorizer({ issuer, audience }: JwtAuthorizerSpec): JwtAuthorizer {
  let finding: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined
  return async (authorization) => {
    const token = /^(?:Bearer )?([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1]
    if (!token) return undefined
    try {
      finding ??= findKeys()
      const keys = await finding
      const { payload } = await jwtVerify(token, keys, { issuer, algorithms })
      return isMeant(payload, audience) && isIssued(payload) ? asText(payload) : undefined
    } catch {
      // Whatever it was, nobody is let through.
      return undefined
    }
  }

  function findKeys() {
    const found = keysOf(issuer)
    // An issuer that was away is asked again.
    found.catch(() => {
      finding = undefined
    })
    return found
  }
}

async function keysOf(issuer: string) {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  const { jwks_uri } = Discovered.parse(await response.json())
  return createRemoteJWKSet(new URL(jwks_uri))
}

/** `client_id` counts only where there is no `aud`. */
function isMeant({ aud, client_id }: JWTPayload, audience: readonly string[]): boolean {
  const named = aud ?? client_id
  return [named].flat().some((one) => typeof one === 'string' && audience.includes(one))
}

/** Without an end a token is none here, and one of the future is not yet. */
function isIssued({ exp, iat }: JWTPayload): boolean {
  return exp !== undefined && (iat === undefined || iat <= Date.now() / 1000)
}

function asText(payload: JWTPayload): Claims {
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, spoken(value)]))
}

function spoken(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spoken).join(' ')}]`
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

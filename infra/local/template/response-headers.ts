import * as z from 'zod/mini'
import { ClearError } from '../../clear-error.ts'
import type { Deployment } from './deployment.ts'
import { readProperties } from './read-properties.ts'

/** Headers that CloudFront adds to answers; all override what the origin sent. */
export interface HeadersPolicy {
  readonly always: Readonly<Record<string, string>>
  /** Added for a request that has an Origin. */
  readonly crossOrigin: Readonly<Record<string, string>>
}

const override = z.literal(true)

const items = z.object({ Items: z.array(z.string()) })

const Security = z.strictObject({
  ContentSecurityPolicy: z.optional(
    z.object({ ContentSecurityPolicy: z.string(), Override: override }),
  ),
  ContentTypeOptions: z.optional(z.object({ Override: override })),
  FrameOptions: z.optional(z.object({ FrameOption: z.string(), Override: override })),
  ReferrerPolicy: z.optional(z.object({ ReferrerPolicy: z.string(), Override: override })),
  StrictTransportSecurity: z.optional(
    z.object({
      AccessControlMaxAgeSec: z.number(),
      IncludeSubdomains: z._default(z.boolean(), false),
      Override: override,
    }),
  ),
})

const Cors = z.strictObject({
  AccessControlAllowCredentials: z.literal(false),
  AccessControlAllowHeaders: items,
  AccessControlAllowMethods: items,
  AccessControlAllowOrigins: z.object({ Items: z.tuple([z.literal('*')]) }),
  AccessControlExposeHeaders: z.optional(items),
  OriginOverride: override,
})

const Policy = z.object({
  ResponseHeadersPolicyConfig: z.strictObject({
    Name: z.string(),
    SecurityHeadersConfig: z.optional(Security),
    CorsConfig: z.optional(Cors),
    CustomHeadersConfig: z.optional(
      z.object({
        Items: z.array(z.object({ Header: z.string(), Value: z.string(), Override: override })),
      }),
    ),
  }),
})

export function headersPolicyOf(
  deployment: Deployment,
  id: string | undefined,
): HeadersPolicy | undefined {
  if (id === undefined) return undefined
  const resource = deployment
    .ofType('AWS::CloudFront::ResponseHeadersPolicy')
    .find(({ ref }) => ref === id)
  if (!resource) throw new ClearError(`the runner does not know the response headers policy ${id}`)
  const { ResponseHeadersPolicyConfig: config } = readProperties(resource, Policy)
  const custom = (config.CustomHeadersConfig?.Items ?? []).map(
    ({ Header, Value }) => [Header.toLowerCase(), Value] as const,
  )
  const cors = config.CorsConfig
  return {
    always: {
      ...securityHeaders(config.SecurityHeadersConfig ?? {}),
      ...Object.fromEntries(custom),
    },
    crossOrigin: {
      ...(cors && { 'access-control-allow-origin': '*' }),
      ...(cors?.AccessControlExposeHeaders && {
        'access-control-expose-headers': cors.AccessControlExposeHeaders.Items.join(','),
      }),
    },
  }
}

function securityHeaders(config: z.infer<typeof Security>): Record<string, string> {
  const csp = config.ContentSecurityPolicy?.ContentSecurityPolicy
  const frame = config.FrameOptions?.FrameOption
  const referrer = config.ReferrerPolicy?.ReferrerPolicy
  const transport = config.StrictTransportSecurity
  return {
    ...(csp && { 'content-security-policy': csp }),
    ...(config.ContentTypeOptions && { 'x-content-type-options': 'nosniff' }),
    ...(frame && { 'x-frame-options': frame }),
    ...(referrer && { 'referrer-policy': referrer }),
    ...(transport && {
      'strict-transport-security': `max-age=${transport.AccessControlMaxAgeSec}${transport.IncludeSubdomains ? '; includeSubDomains' : ''}`,
    }),
  }
}

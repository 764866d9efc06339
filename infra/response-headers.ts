import { Duration } from 'aws-cdk-lib'
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  type ResponseCustomHeadersBehavior,
  ResponseHeadersPolicy,
  type ResponseSecurityHeadersBehavior,
} from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { responseHeaders } from './http-api.ts'

/** What holds for everything: nothing is guessed, framed, told where from, or asked for in the clear. */
const always: ResponseSecurityHeadersBehavior = {
  contentTypeOptions: { override: true },
  frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
  referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
  strictTransportSecurity: {
    accessControlMaxAge: Duration.days(365),
    includeSubdomains: true,
    override: true,
  },
}

/** For files and answers, none of which is a page: opened as one, it may load and frame nothing. */
const notAPage: ResponseSecurityHeadersBehavior = {
  ...always,
  contentSecurityPolicy: {
    contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
    override: true,
  },
}

/**
 * What a page of ours may do: load its own files, call its own origin, and write markup only through
 * Lit's templates. It repeats this in its own `<meta>`, for China, where CloudFront adds no headers.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  // `blob:`: a photo that the person chose, read in the page.
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')

/**
 * What a page of the guide may do: the same, with no library that writes markup, and with frames of
 * our own origin, in which its examples take typed names.
 */
const guidePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Pages that isolate themselves (COEP) may load this too. */
const forAnyPage: ResponseCustomHeadersBehavior = {
  customHeaders: [
    { header: 'cross-origin-resource-policy', value: 'cross-origin', override: true },
  ],
}

const readableByAnyPage = {
  accessControlAllowCredentials: false,
  accessControlAllowHeaders: ['*'],
  accessControlAllowMethods: ['GET', 'HEAD'],
  accessControlAllowOrigins: ['*'],
  originOverride: true,
}

/** The widget's files: scripts and documents for pages of any origin. */
export function fileHeaders(scope: Construct): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, 'FileHeaders', {
    securityHeadersBehavior: notAPage,
    customHeadersBehavior: forAnyPage,
    corsBehavior: readableByAnyPage,
  })
}

/** Pages people open: what is pasted there stays out of the reach of every other origin. */
export function pageHeaders(scope: Construct): ResponseHeadersPolicy {
  return headersOfPages(scope, 'PageHeaders', pagePolicy)
}

/** Pages of the guide. */
export function guideHeaders(scope: Construct): ResponseHeadersPolicy {
  return headersOfPages(scope, 'GuideHeaders', guidePolicy)
}

function headersOfPages(scope: Construct, id: string, policy: string): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      ...always,
      contentSecurityPolicy: { contentSecurityPolicy: policy, override: true },
    },
    customHeadersBehavior: {
      customHeaders: ['opener', 'resource'].map((what) => ({
        header: `cross-origin-${what}-policy`,
        value: 'same-origin',
        override: true,
      })),
    },
  })
}

/**
 * Pages that a function makes. It says itself what each may do and who may frame it, so neither a CSP
 * nor X-Frame-Options is added here. They fit into pages that isolate themselves (COEP).
 */
export function framedPageHeaders(scope: Construct): ResponseHeadersPolicy {
  const { frameOptions: _, ...unframed } = always
  return new ResponseHeadersPolicy(scope, 'FramedPageHeaders', {
    securityHeadersBehavior: unframed,
    customHeadersBehavior: forAnyPage,
  })
}

/** Answers to calls. Their CORS headers come from API Gateway, which has seen the Origin. */
export function answerHeaders(scope: Construct): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, 'AnswerHeaders', {
    securityHeadersBehavior: notAPage,
    customHeadersBehavior: forAnyPage,
  })
}

/**
 * Answers that CloudFront keeps. API Gateway adds CORS headers only for a request with an Origin;
 * one kept from a request without it would lock every other page out, so CloudFront adds them.
 */
export function keptAnswerHeaders(scope: Construct): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, 'KeptAnswerHeaders', {
    securityHeadersBehavior: notAPage,
    customHeadersBehavior: forAnyPage,
    corsBehavior: { ...readableByAnyPage, accessControlExposeHeaders: responseHeaders },
  })
}

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

/** For files and answers, none of which is a page: opened as one, it may load and frame nothing. */
const notAPage: ResponseSecurityHeadersBehavior = {
  contentSecurityPolicy: {
    contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
    override: true,
  },
  contentTypeOptions: { override: true },
  frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
  referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
  strictTransportSecurity: {
    accessControlMaxAge: Duration.days(365),
    includeSubdomains: true,
    override: true,
  },
}

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

import { CfnParameter } from 'aws-cdk-lib'
import { CfnDistribution, OriginAccessIdentity } from 'aws-cdk-lib/aws-cloudfront'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { HttpMethods } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { type EdgePath, guidePattern, pagePattern } from './edge-paths.ts'
import { requestHeaders } from './http-api.ts'
import type { Edge } from './widget-stack.ts'

/**
 * CloudFront in the China regions, which lacks (docs.amazonaws.cn, "Amazon CloudFront in Amazon Web
 * Services in China"; aws-cdk issues 13584 and 31033; aws-solutions-constructs issue 1050):
 * - a domain to lend, and certificates of ACM: both an own domain with an ICP filing and a server
 *   certificate uploaded to IAM are asked for as parameters of the template;
 * - cache and origin request policies: what is forwarded and kept is written into each behaviour;
 * - origin access control: the bucket is opened to an origin access identity, its forerunner;
 * - response headers policies, HTTP/3, IPv6: API answers carry their own security headers, S3
 *   answers CORS for the files; the files go without HSTS and CSP, which a script does not need, and
 *   pages bring their CSP in a `<meta>` and do not start in a frame.
 * - functions: the host's name comes with the origin, as there is only one domain; the guide opens by
 *   `/v1/guide/index.html` alone; browsers too old for `jz.js` get it, fail at its syntax and keep
 *   the upload, without a link.
 * The L2 `Distribution` always writes cache policies, hence the plain resource.
 */
export function chinaDistribution(scope: Construct, edge: Edge): { domain: string } {
  const domain = new CfnParameter(scope, 'Domain', {
    description: 'Host name with an ICP filing, e.g. jz.example.gov.cn',
  }).valueAsString
  const certificate = new CfnParameter(scope, 'ServerCertificateId', {
    description: 'Id of the server certificate in IAM for that name, under the path /cloudfront/',
  }).valueAsString
  const distribution = new CfnDistribution(scope, 'Distribution', {
    distributionConfig: {
      enabled: true,
      comment: 'Jianzheng widget and API',
      aliases: [domain],
      httpVersion: 'http2',
      ipv6Enabled: false,
      viewerCertificate: {
        iamCertificateId: certificate,
        minimumProtocolVersion: 'TLSv1.2_2021',
        sslSupportMethod: 'sni-only',
      },
      origins: [filesOrigin(scope, edge), apiOrigin(edge, domain)],
      defaultCacheBehavior: files,
      cacheBehaviors: [...edge.paths.map(behaviour), ...pages],
      customErrorResponses: [500, 502, 503, 504].map((errorCode) => ({
        errorCode,
        errorCachingMinTtl: 0,
      })),
    },
  })
  acknowledge(distribution, {
    CFR1: 'Citizens file from abroad too; what they may do is decided by their token, not by where they are.',
    CFR2: 'WAF does not attach to CloudFront in the China regions; bodies are parsed against the contract and the stage throttles.',
    CFR3: 'Standard logs hold the address, path and user agent of every citizen. The API’s own log has what operation needs without them.',
    CFR7: 'Origin access control does not exist in the China regions; the bucket opens to an origin access identity only.',
  })
  return { domain }
}

function filesOrigin(scope: Construct, { bucket }: Edge): CfnDistribution.OriginProperty {
  const identity = new OriginAccessIdentity(scope, 'FilesReader')
  bucket.addToResourcePolicy(
    new PolicyStatement({
      actions: ['s3:GetObject'],
      resources: [bucket.arnForObjects('*')],
      principals: [identity.grantPrincipal],
    }),
  )
  bucket.addCorsRule({ allowedMethods: [HttpMethods.GET, HttpMethods.HEAD], allowedOrigins: ['*'] })
  return {
    id: 'files',
    domainName: bucket.bucketRegionalDomainName,
    s3OriginConfig: {
      originAccessIdentity: `origin-access-identity/cloudfront/${identity.originAccessIdentityId}`,
    },
  }
}

/** CloudFront puts the header in the place of one that a viewer sent. */
function apiOrigin({ apiDomain }: Edge, domain: string): CfnDistribution.OriginProperty {
  return {
    id: 'api',
    domainName: apiDomain,
    originCustomHeaders: [{ headerName: 'x-jz-host', headerValue: domain }],
    customOriginConfig: { originProtocolPolicy: 'https-only', originSslProtocols: ['TLSv1.2'] },
  }
}

const crossOrigin = ['Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers']

const files: CfnDistribution.DefaultCacheBehaviorProperty = {
  targetOriginId: 'files',
  viewerProtocolPolicy: 'redirect-to-https',
  compress: true,
  forwardedValues: { queryString: false, headers: ['Origin'] },
}

/** Without the Origin S3 adds no CORS headers: no other page needs to read a page. */
const pages: CfnDistribution.CacheBehaviorProperty[] = [guidePattern, pagePattern].map(
  (pathPattern) => ({ ...files, pathPattern, forwardedValues: { queryString: false } }),
)

function behaviour({ pattern, kept }: EdgePath): CfnDistribution.CacheBehaviorProperty {
  const shared = { pathPattern: pattern, targetOriginId: 'api', viewerProtocolPolicy: 'https-only' }
  if (!kept) {
    return {
      ...shared,
      allowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
      forwardedValues: { queryString: true, headers: [...crossOrigin, ...requestHeaders] },
      minTtl: 0,
      defaultTtl: 0,
      maxTtl: 0,
    }
  }
  return {
    ...shared,
    compress: true,
    allowedMethods: ['GET', 'HEAD', 'OPTIONS'],
    // Kept once per calling origin: only the answer to a request with an Origin has CORS headers.
    forwardedValues: {
      queryString: kept.query.length > 0,
      ...(kept.query.length > 0 && { queryStringCacheKeys: [...kept.query] }),
      headers: crossOrigin,
    },
    minTtl: 0,
    defaultTtl: kept.seconds,
    maxTtl: kept.seconds,
  }
}

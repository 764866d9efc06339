import { fileURLToPath } from 'node:url'
import { Duration } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  type IResponseHeadersPolicy,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { type EdgePath, guidePattern, pagePattern } from './edge-paths.ts'
import {
  answerHeaders,
  fileHeaders,
  framedPageHeaders,
  guideHeaders,
  keptAnswerHeaders,
  pageHeaders,
} from './response-headers.ts'
import type { Edge } from './widget-stack.ts'

/** CloudFront outside China: files from the bucket, the contract's paths from the HTTP API. */
export function distribution(scope: Construct, edge: Edge): { domain: string } {
  const own = ownDomain(scope)
  const met = metByFunction(scope)
  const files = {
    // The cast: the CDK's own types do not agree under exactOptionalPropertyTypes.
    origin: S3BucketOrigin.withOriginAccessControl(edge.bucket as IBucket),
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    // Keeps each file for as long as its own Cache-Control says.
    cachePolicy: CachePolicy.CACHING_OPTIMIZED,
  }
  const cloudFront = new Distribution(scope, 'Distribution', {
    comment: 'Jianzheng widget and API',
    httpVersion: HttpVersion.HTTP2_AND_3,
    defaultBehavior: { ...files, ...met, responseHeadersPolicy: fileHeaders(scope) },
    additionalBehaviors: {
      ...apiBehaviours(scope, edge, met),
      [guidePattern]: { ...files, ...met, responseHeadersPolicy: guideHeaders(scope) },
      [pagePattern]: { ...files, responseHeadersPolicy: pageHeaders(scope) },
    },
    // CloudFront would otherwise keep a failure for ten seconds and answer every retry with it.
    errorResponses: [500, 502, 503, 504].map((httpStatus) => ({
      httpStatus,
      ttl: Duration.seconds(0),
    })),
    ...own,
  })
  acknowledge(cloudFront, {
    CFR1: 'Citizens file from abroad too; what they may do is decided by their token, not by where they are.',
    CFR2: 'No filter reads citizens’ answers at the edge: bodies are parsed against the contract, the stage throttles, and every write needs a signed token for one case.',
    CFR3: 'Standard logs hold the address, path and user agent of every citizen. The API’s own log has what operation needs without them.',
    CFR4: 'A certificate comes with the stage’s own domain (-c domain, -c certificate), and with it TLS 1.2; on the domain that CloudFront lends it sets the policy itself.',
  })
  return { domain: own?.domainNames[0] ?? cloudFront.distributionDomainName }
}

type Met = Pick<BehaviorOptions, 'functionAssociations'>

/** Where the edge function meets every request. */
function metByFunction(scope: Construct): Met {
  const edgeFunction = new EdgeFunction(scope, 'EdgeFunction', {
    comment: 'Names the host, finds the guide, gives old browsers a link',
    code: FunctionCode.fromFile({
      filePath: fileURLToPath(new URL('./edge-function.js', import.meta.url)),
    }),
    runtime: FunctionRuntime.JS_2_0,
  })
  const eventType = FunctionEventType.VIEWER_REQUEST
  return { functionAssociations: [{ function: edgeFunction, eventType }] }
}

function apiBehaviours(scope: Construct, edge: Edge, met: Met): Record<string, BehaviorOptions> {
  const calls = answerHeaders(scope)
  const kept = keptAnswerHeaders(scope)
  const framed = framedPageHeaders(scope)
  const shared = {
    ...met,
    origin: new HttpOrigin(edge.apiDomain),
    // A redirect would come after the token had crossed the network in the clear.
    viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    // All but Host, by which API Gateway finds the API; with what the edge function adds.
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  }
  return Object.fromEntries(
    edge.paths.map((path) => [
      path.pattern,
      { ...shared, ...caching(scope, path, calls, path.page ? framed : kept) },
    ]),
  )
}

function caching(
  scope: Construct,
  { pattern, kept }: EdgePath,
  callHeaders: IResponseHeadersPolicy,
  keptHeaders: IResponseHeadersPolicy,
) {
  if (!kept) {
    return {
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      responseHeadersPolicy: callHeaders,
    }
  }
  return {
    allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
    cachePolicy: new CachePolicy(scope, `Kept${pattern.replace(/[^a-z0-9]/gi, '')}`, {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(kept.seconds),
      maxTtl: Duration.seconds(kept.seconds),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: true,
      ...(kept.query.length > 0 && {
        queryStringBehavior: CacheQueryStringBehavior.allowList(...kept.query),
      }),
    }),
    responseHeadersPolicy: keptHeaders,
  }
}

/** `-c domain=… -c certificate=<ARN in us-east-1>`; without them, the domain that CloudFront lends. */
function ownDomain(scope: Construct) {
  const domain: unknown = scope.node.tryGetContext('domain')
  const certificate: unknown = scope.node.tryGetContext('certificate')
  if (typeof domain !== 'string' || typeof certificate !== 'string') return undefined
  return {
    domainNames: [domain],
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificate),
  }
}

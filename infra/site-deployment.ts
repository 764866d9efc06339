import { join } from 'node:path'
import { type CfnElement, Duration, RemovalPolicy, Stack, Token } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3'
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment'
import type { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'

// Said outright: the uploader guesses types by the machine it runs on, where `.mjs` may come out as
// no script at all, and a page in GBK would read a script without a charset as GBK.
const script = 'text/javascript; charset=utf-8'

const forEver = [
  CacheControl.setPublic(),
  CacheControl.maxAge(Duration.days(365)),
  CacheControl.immutable(),
]

/** A fix reaches every page within five minutes; a slow network never waits for the asking. */
const evergreen = [
  CacheControl.setPublic(),
  CacheControl.maxAge(Duration.minutes(5)),
  CacheControl.staleWhileRevalidate(Duration.days(1)),
]

/**
 * Uploads the built site: first what is immutable, the script's chunks in `v1/b/` and the pages' files
 * in `v1/p/`, then the scripts that name chunks, then documents (pages, the API's description, licence
 * notes).
 * Nothing is pruned, because a page opened before a release still loads the chunks of its `jz.js`.
 */
export function deploySite(scope: Construct, bucket: Bucket, site: string) {
  // The cast: the CDK's own types do not agree under exactOptionalPropertyTypes.
  const destinationBucket = bucket as IBucket
  const shared = { destinationBucket, prune: false, ...uploader(scope, bucket) }
  const chunks = new BucketDeployment(scope, 'Chunks', {
    ...shared,
    sources: [Source.asset(join(site, 'v1/b'))],
    destinationKeyPrefix: 'v1/b',
    exclude: ['*'],
    include: ['*.js'],
    cacheControl: forEver,
    contentType: script,
  })
  const ofPages = {
    ...shared,
    sources: [Source.asset(join(site, 'v1/p'))],
    destinationKeyPrefix: 'v1/p',
    exclude: ['*'],
    cacheControl: forEver,
  }
  const pageScripts = new BucketDeployment(scope, 'PageScripts', {
    ...ofPages,
    include: ['*.js'],
    contentType: script,
  })
  const pageStyles = new BucketDeployment(scope, 'PageStyles', {
    ...ofPages,
    include: ['*.css'],
    contentType: 'text/css; charset=utf-8',
  })
  const immutable = ['v1/b/**/*.js', 'v1/p/**/*.js', 'v1/p/**/*.css']
  const rest = [Source.asset(site, { exclude: immutable })]
  const scripts = new BucketDeployment(scope, 'Scripts', {
    ...shared,
    sources: rest,
    exclude: ['*'],
    include: ['*.js', '*.mjs'],
    cacheControl: evergreen,
    contentType: script,
  })
  const documents = new BucketDeployment(scope, 'Documents', {
    ...shared,
    sources: rest,
    exclude: ['*.js', '*.mjs'],
    cacheControl: evergreen,
  })
  scripts.node.addDependency(chunks, pageScripts, pageStyles)
  documents.node.addDependency(scripts)
}

/** The CDK's own uploader, one function for all deployments, in a role of ours. */
function uploader(scope: Construct, bucket: Bucket) {
  const logGroup = new LogGroup(scope, 'UploadLog', {
    retention: RetentionDays.ONE_WEEK,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const role = new Role(scope, 'Uploader', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  })
  logGroup.grantWrite(role)
  acknowledgeUploader(scope, role, bucket)
  return { role, logGroup }
}

function acknowledgeUploader(scope: Construct, role: Role, bucket: Bucket) {
  const stack = Stack.of(scope)
  const why =
    'Written by the CDK for its uploader, which runs at deployment only, reads the assets of this account and writes this bucket of public files.'
  const assets = `arn:${shown(stack.partition, 'Partition')}:s3:::cdk-hnb659fds-assets-${shown(stack.account, 'AccountId')}-${shown(stack.region, 'Region')}/*`
  const wildcards = [
    ...['GetObject*', 'GetBucket*', 'List*', 'DeleteObject*', 'Abort*'].map(
      (a) => `Action::s3:${a}`,
    ),
    `Resource::${assets}`,
    `Resource::<${stack.getLogicalId(bucket.node.defaultChild as CfnElement)}.Arn>/*`,
  ]
  acknowledge(role, Object.fromEntries(wildcards.map((finding) => [`IAM5[${finding}]`, why])))
  acknowledge(stack, {
    L1: 'The only function in this stack is the CDK’s uploader, which fixes its own runtime.',
  })
}

/** As the checks write a value that is known only at deployment. */
const shown = (value: string, pseudo: string) =>
  Token.isUnresolved(value) ? `<AWS::${pseudo}>` : value

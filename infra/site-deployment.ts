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
const style = 'text/css; charset=utf-8'

const forEver = [
  CacheControl.setPublic(),
  CacheControl.maxAge(Duration.days(365)),
  CacheControl.immutable(),
]

/** What lies in folders named by their content. One upload gives one content type. */
const immutable = [
  { id: 'Chunks', folder: 'b', files: '*.js', contentType: script },
  { id: 'ChunkStyles', folder: 'b', files: '*.css', contentType: style },
  { id: 'PageScripts', folder: 'p', files: '*.js', contentType: script },
  { id: 'PageStyles', folder: 'p', files: '*.css', contentType: style },
]

/** A fix reaches every page within five minutes; a slow network never waits for the asking. */
const evergreen = [
  CacheControl.setPublic(),
  CacheControl.maxAge(Duration.minutes(5)),
  CacheControl.staleWhileRevalidate(Duration.days(1)),
]

/**
 * Uploads the built site: first what is immutable, what the script loads in `v1/b/` and the pages'
 * files in `v1/p/`, then the scripts that name chunks, then documents (pages, the API's description, licence
 * notes).
 * Nothing is pruned, because a page opened before a release still loads the chunks of its `jz.js`.
 */
export function deploySite(scope: Construct, bucket: Bucket, site: string) {
  // The cast: the CDK's own types do not agree under exactOptionalPropertyTypes.
  const destinationBucket = bucket as IBucket
  const shared = { destinationBucket, prune: false, ...uploader(scope, bucket) }
  const first = immutable.map(
    ({ id, folder, files, contentType }) =>
      new BucketDeployment(scope, id, {
        ...shared,
        sources: [Source.asset(join(site, 'v1', folder))],
        destinationKeyPrefix: `v1/${folder}`,
        exclude: ['*'],
        include: [files],
        cacheControl: forEver,
        contentType,
      }),
  )
  const already = immutable.map(({ folder, files }) => `v1/${folder}/**/${files}`)
  const rest = [Source.asset(site, { exclude: already })]
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
  scripts.node.addDependency(...first)
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

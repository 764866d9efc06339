import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import type { Endpoint } from '../shared/api/endpoint.ts'
import { acknowledge } from './acknowledge.ts'
import { chinaDistribution } from './china-distribution.ts'
import { distribution } from './distribution.ts'
import { type EdgePath, edgePaths } from './edge-paths.ts'
import { deploySite } from './site-deployment.ts'
import type { StageSettings } from './stage.ts'

export interface WidgetStackProps extends StackProps {
  readonly stage: StageSettings
  readonly api: HttpApi
  readonly endpoints: readonly Endpoint[]
  /** Folder with the built widget and its companions, as served. */
  readonly site: string
}

/** What both kinds of distribution are made of. */
export interface Edge {
  readonly bucket: Bucket
  /** Host name of the HTTP API. */
  readonly apiDomain: string
  readonly paths: readonly EdgePath[]
}

/**
 * One origin for the widget's files and the API, so that a page which allows the script by its CSP
 * has allowed the calls too, and a citizen's phone opens one connection instead of two.
 */
export class WidgetStack extends Stack {
  constructor(scope: Construct, id: string, props: WidgetStackProps) {
    super(scope, id, props)
    const { api, endpoints, site } = props
    const bucket = filesBucket(this)
    const edge = {
      bucket,
      apiDomain: `${api.apiId}.execute-api.${this.region}.${this.urlSuffix}`,
      paths: edgePaths(endpoints),
    }
    const { domain } = inChina(this) ? chinaDistribution(this, edge) : distribution(this, edge)
    deploySite(this, bucket, site)
    new CfnOutput(this, 'Platform', { value: `https://${domain}` })
  }
}

/** A template for China names its region: nothing in it could find out later. */
const inChina = (stack: Stack) => stack.region.startsWith('cn-')

function filesBucket(scope: Construct): Bucket {
  const bucket = new Bucket(scope, 'Files', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
  })
  acknowledge(bucket, {
    S1: 'Only CloudFront reads the bucket, and every object in it is public by purpose: an access log would record nothing but cache misses.',
  })
  return bucket
}

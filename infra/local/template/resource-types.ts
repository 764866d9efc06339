import { createHash } from 'node:crypto'
import type { Place, Resource } from './deployment.ts'

/** What CloudFormation would know of a resource once it exists. */
export interface ResourceType {
  /** Why the runner leaves it out; it runs the type when there is no reason. */
  readonly ignored?: string
  /** What `Ref` gives. */
  readonly ref: (resource: Resource, place: Place) => string
  /** What `Fn::GetAtt` gives, by attribute. */
  readonly attributes: Readonly<Record<string, (resource: Resource, place: Place) => string>>
}

/** The name CloudFormation would make up, without its random ending: it stays over restarts. */
const generated = ({ stack, id }: Resource) => `${stack}-${id}`

const digest = (resource: Resource) =>
  createHash('sha256').update(generated(resource)).digest('hex')

const uuid = (resource: Resource) =>
  digest(resource).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

const named = (member: string) => (resource: Resource) => {
  const name = resource.properties()[member]
  return typeof name === 'string' ? name : generated(resource)
}

const arn =
  (service: string, prefix: string, name: (resource: Resource) => string, suffix = '') =>
  (resource: Resource, { partition, region, account }: Place) => {
    const global = service === 'iam' || service === 's3'
    return `arn:${partition}:${service}:${global ? '' : region}:${service === 's3' ? '' : account}:${prefix}${name(resource)}${suffix}`
  }

const shortId = (resource: Resource) => digest(resource).slice(0, 10)

const plain = (ignored: string): ResourceType => ({ ignored, ref: generated, attributes: {} })

/** Every resource type the runner runs or knowingly leaves out. Any other stops it at start. */
export const resourceTypes: Readonly<Record<string, ResourceType>> = {
  'AWS::DynamoDB::Table': {
    ref: named('TableName'),
    attributes: {
      Arn: arn('dynamodb', 'table/', named('TableName')),
      StreamArn: arn('dynamodb', 'table/', named('TableName'), '/stream/local'),
    },
  },
  'AWS::KMS::Key': { ref: uuid, attributes: { Arn: arn('kms', 'key/', uuid), KeyId: uuid } },
  'AWS::IAM::Role': {
    ref: named('RoleName'),
    attributes: { Arn: arn('iam', 'role/', named('RoleName')) },
  },
  'AWS::IAM::Policy': { ref: generated, attributes: {} },
  'AWS::Lambda::Function': {
    ref: named('FunctionName'),
    attributes: { Arn: arn('lambda', 'function:', named('FunctionName')) },
  },
  'AWS::Lambda::Permission': { ref: generated, attributes: {} },
  'AWS::Events::Rule': {
    ref: named('Name'),
    attributes: { Arn: arn('events', 'rule/', named('Name')) },
  },
  'AWS::ApiGatewayV2::Api': {
    ref: shortId,
    attributes: {
      ApiId: shortId,
      ApiEndpoint: (api, { region, urlSuffix }) =>
        `https://${shortId(api)}.execute-api.${region}.${urlSuffix}`,
    },
  },
  'AWS::ApiGatewayV2::Authorizer': { ref: shortId, attributes: { AuthorizerId: shortId } },
  'AWS::ApiGatewayV2::Integration': { ref: shortId, attributes: {} },
  'AWS::ApiGatewayV2::Route': { ref: shortId, attributes: {} },
  'AWS::ApiGatewayV2::Stage': { ref: named('StageName'), attributes: {} },
  'AWS::S3::Bucket': {
    ref: named('BucketName'),
    attributes: {
      Arn: arn('s3', '', named('BucketName')),
      RegionalDomainName: (bucket, { region, urlSuffix }) =>
        `${named('BucketName')(bucket)}.s3.${region}.${urlSuffix}`,
    },
  },
  'Custom::CDKBucketDeployment': { ref: generated, attributes: {} },
  'AWS::CloudFront::Distribution': {
    ref: shortId,
    attributes: { DomainName: (resource) => `${shortId(resource)}.cloudfront.net` },
  },
  'AWS::CloudFront::Function': {
    ref: named('Name'),
    attributes: { FunctionARN: arn('cloudfront', 'function/', named('Name')) },
  },
  'AWS::CloudFront::CachePolicy': { ref: uuid, attributes: { Id: uuid } },
  'AWS::CloudFront::ResponseHeadersPolicy': { ref: uuid, attributes: { Id: uuid } },
  'AWS::CloudFront::OriginAccessControl': {
    ignored: 'the runner reads the files itself',
    ref: shortId,
    attributes: { Id: shortId },
  },
  'AWS::S3::BucketPolicy': plain('the runner reads the files itself'),
  'AWS::Logs::LogGroup': {
    ignored: 'logs are files in the data folder',
    ref: named('LogGroupName'),
    attributes: { Arn: arn('logs', 'log-group:', named('LogGroupName'), ':*') },
  },
  'AWS::CloudWatch::Alarm': plain('nobody is called at night by a laptop'),
  'AWS::Lambda::LayerVersion': plain('only the CDK’s uploader has a layer'),
  'AWS::CDK::Metadata': plain('tells the CDK team which constructs are used'),
}

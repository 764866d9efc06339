import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { Alarm, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import type { Endpoint } from '../shared/api/endpoint.ts'
import { CapabilityFunction } from './capability-function.ts'
import type { DataStack } from './data-stack.ts'
import type { FunctionName } from './grants.ts'
import { httpApi, httpStage, routes } from './http-api.ts'
import { nightlyLists } from './nightly-lists.ts'
import { type SignIn, signInByParameters } from './sign-in.ts'
import type { StageSettings } from './stage.ts'
import { unfinishedCertificates } from './unfinished-certificates.ts'

export interface ApiStackProps extends StackProps {
  readonly stage: StageSettings
  readonly data: DataStack
  readonly endpoints: readonly Endpoint[]
  /** Who says who members of staff are; parameters of the template without it. */
  readonly signIn?: SignIn | undefined
  /** Folder with the bundled functions. */
  readonly assets: string
}

/** The contract's endpoints, each served by the function of its capability. */
export class ApiStack extends Stack {
  readonly api: HttpApi

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props)
    const { stage, endpoints } = props
    const signIn = props.signIn ?? signInByParameters(this)
    const served = (name: FunctionName) =>
      new CapabilityFunction(this, name, { name, ...props, signIn })
    const functions = {
      catalogue: served('catalogue').lambda,
      identity: served('identity').lambda,
      pledge: served('pledge').lambda,
      'data-check': served('data-check').lambda,
      certificate: served('certificate').lambda,
      desk: served('desk').lambda,
      roster: served('roster').lambda,
      verify: served('verify').lambda,
      seal: served('seal').lambda,
    }
    const operate = served('operate').lambda
    nightlyLists(this, served('list').lambda)
    unfinishedCertificates(this, functions.certificate)
    this.api = httpApi(this, endpoints)
    const made = routes(this, this.api, endpoints, functions, signIn)
    httpStage(this, this.api, stage, endpoints, made)
    new Alarm(this, 'CitizensMeetErrors', {
      alarmDescription:
        'Citizens cannot pledge: the API answers more than ten requests in five minutes with 5xx. Their pages fall back to the upload.',
      metric: this.api.metricServerError({ period: Duration.minutes(5) }),
      threshold: 10,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    new Alarm(this, 'PledgesTurnedAway', {
      alarmDescription:
        'Pledges are turned away: the account has no Lambda concurrency left for the accepting function. Citizens wait or upload paper.',
      metric: functions.pledge.metricThrottles({ period: Duration.minutes(5) }),
      threshold: 1,
      evaluationPeriods: 2,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
    new CfnOutput(this, 'OperateFunction', { value: operate.functionName })
  }
}

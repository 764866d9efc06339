import { Duration } from 'aws-cdk-lib'
import { Alarm, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'

/** Has certificates finished every minute whose sealing or document broke off; most need none of it. */
export function unfinishedCertificates(scope: Construct, certificate: Lambda): void {
  new Rule(scope, 'UnfinishedCertificates', {
    description: 'Jianzheng: certificates that broke off are finished',
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [
      // The schedule itself comes again; a second run of the same turn would only be in the way.
      new LambdaFunction(certificate, {
        event: RuleTargetInput.fromObject({ sweep: true }),
        retryAttempts: 0,
      }),
    ],
  })
  new Alarm(scope, 'CertificatesUnfinished', {
    alarmDescription:
      'Certificates that every office approved cannot be sealed or printed: citizens read “is being made” and wait. The log of the function names the step that fails.',
    metric: certificate.metricErrors({ period: Duration.minutes(5) }),
    threshold: 3,
    evaluationPeriods: 2,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  })
}

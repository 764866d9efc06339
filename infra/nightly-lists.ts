import { Duration } from 'aws-cdk-lib'
import { Alarm, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'

/**
 * Has departments' lists fetched by night: from three to six in China there are nine chances for a list that
 * does not come at first, and each is longer than the function may run.
 */
export function nightlyLists(scope: Construct, list: Lambda): void {
  new Rule(scope, 'NightlyLists', {
    description: 'Jianzheng: departments’ lists are fetched',
    schedule: Schedule.cron({ minute: '0/20', hour: '19-21' }),
    targets: [
      // The schedule itself comes again; a second run of the same turn would only be in the way.
      new LambdaFunction(list, { event: RuleTargetInput.fromObject({}), retryAttempts: 0 }),
    ],
  })
  new Alarm(scope, 'ListsRefused', {
    alarmDescription:
      'A department’s list did not come or was refused: the one before goes on answering until it is too old, then citizens wait for letters. The log of the function names the list and the reason.',
    // A night, so that one bad chance among nine already counts and a good one after it does not hide it.
    metric: list.metricErrors({ period: Duration.hours(3) }),
    threshold: 1,
    evaluationPeriods: 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  })
}

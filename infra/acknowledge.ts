import { Validations } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/**
 * Accepts findings of the AwsSolutions checks on one construct and what it contains, each for a
 * reason. A finding with details has its own id: `AwsSolutions-IAM5[Resource::*]`.
 */
export function acknowledge(construct: IConstruct, findings: Readonly<Record<string, string>>) {
  for (const [finding, reason] of Object.entries(findings)) {
    Validations.of(construct).acknowledge({ id: `AwsSolutions-${finding}`, reason })
  }
}

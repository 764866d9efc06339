import * as z from 'zod/mini'
import { ClearError } from '../../clear-error.ts'
import { type IsDue, readSchedule } from '../schedule/expression.ts'
import type { Deployment } from './deployment.ts'
import { readProperties } from './read-properties.ts'

/** A function that is invoked by the clock. */
export interface ScheduleSpec {
  readonly functionArn: string
  /** What it is invoked with, as JSON. */
  readonly input: string
  readonly isDue: IsDue
}

const Rule = z.object({
  ScheduleExpression: z.string(),
  State: z._default(z.literal('ENABLED'), 'ENABLED'),
  EventPattern: z.optional(z.never()),
  Targets: z.array(
    z.strictObject({
      Id: z.string(),
      Arn: z.string(),
      Input: z.string(),
      RetryPolicy: z.optional(z.object({ MaximumRetryAttempts: z.literal(0) })),
    }),
  ),
})

const Permission = z.object({
  Action: z.literal('lambda:InvokeFunction'),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.optional(z.string()),
})

/** @throws ClearError for a schedule that EventBridge could not keep: of no function, or not permitted. */
export function schedulesOf(deployment: Deployment): ScheduleSpec[] {
  const permissions = deployment
    .ofType('AWS::Lambda::Permission')
    .map((resource) => readProperties(resource, Permission))
  return deployment.ofType('AWS::Events::Rule').flatMap((rule) => {
    const { ScheduleExpression, Targets } = readProperties(rule, Rule)
    return Targets.map(({ Arn, Input }) => {
      const isPermitted = permissions.some(
        ({ Principal, FunctionName, SourceArn }) =>
          Principal === 'events.amazonaws.com' &&
          FunctionName === Arn &&
          SourceArn === rule.attribute('Arn'),
      )
      if (!isPermitted) throw new ClearError(`${rule.stack}/${rule.id} may not invoke ${Arn}`)
      return { functionArn: Arn, input: Input, isDue: readSchedule(ScheduleExpression) }
    })
  })
}

import { RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Node } from 'constructs'

export type StageName = 'local' | 'test' | 'prod'

/**
 * What differs between stages. Nothing that protects data may be in here: `local` runs as `prod`, but for
 * `privateEgress`, without which departments on one's own machine could not be asked.
 */
export interface StageSettings {
  readonly name: StageName
  /** The audience a citizen token must name, so that a token for one stage opens no other. */
  readonly audience: string
  readonly logRetention: RetentionDays
  /** Seconds for which a function instance may remember an item version or a site. */
  readonly cacheSeconds: number
  /** Requests per second, sustained and at once, on each route of the API. */
  readonly throttle: Throttle
  /** The same for each route that is open to anyone and made for one person at a time. */
  readonly scarceThrottle: Throttle
  /** Whether departments may be asked at addresses that are not public: on one's own machine only. */
  readonly privateEgress: boolean
}

export interface Throttle {
  readonly rate: number
  readonly burst: number
}

const stages: Readonly<Record<StageName, Omit<StageSettings, 'name' | 'audience'>>> = {
  local: {
    logRetention: RetentionDays.ONE_WEEK,
    cacheSeconds: 2,
    throttle: { rate: 1000, burst: 2000 },
    scarceThrottle: { rate: 50, burst: 100 },
    privateEgress: true,
  },
  test: {
    logRetention: RetentionDays.ONE_MONTH,
    cacheSeconds: 60,
    throttle: { rate: 50, burst: 100 },
    scarceThrottle: { rate: 10, burst: 20 },
    privateEgress: false,
  },
  prod: {
    logRetention: RetentionDays.SIX_MONTHS,
    cacheSeconds: 60,
    // A school-entry morning: 30,000 families in a few hours is tens per second, not hundreds.
    throttle: { rate: 500, burst: 1000 },
    scarceThrottle: { rate: 50, burst: 100 },
    privateEgress: false,
  },
}

/**
 * The stage that `-c stage=…` names; `local` without it.
 *
 * @throws Error when the name is none of the three, so that a typing error deploys nothing.
 */
export function stageOf(node: Node): StageSettings {
  const name: unknown = node.tryGetContext('stage') ?? 'local'
  if (!isStageName(name)) {
    throw new Error(`stage is one of ${Object.keys(stages).join(', ')}, not ${String(name)}`)
  }
  return { name, audience: `urn:jianzheng:${name}`, ...stages[name] }
}

function isStageName(name: unknown): name is StageName {
  return typeof name === 'string' && Object.hasOwn(stages, name)
}

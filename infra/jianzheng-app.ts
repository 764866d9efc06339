import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { App, type AppProps, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { endpoints } from '../shared/api/endpoints.ts'
import { ApiStack } from './api-stack.ts'
import { DataStack } from './data-stack.ts'
import { namedSignIn, needsUserPool, type SignIn } from './sign-in.ts'
import { StaffStack } from './staff-stack.ts'
import { type StageName, stageOf } from './stage.ts'
import { WidgetStack } from './widget-stack.ts'

export interface JianzhengAppOptions {
  /**
   * What `-c name=value` gives: `stage`, `region`, `account`, `domain`, `certificate`, and `issuer`,
   * `client`, `tokenOrigin` of where staff sign in.
   */
  readonly context?: Readonly<Record<string, string>>
  /** Folder that `npm run build` fills. */
  readonly build?: string
  /**
   * Whether synthesis also checks the templates, by AwsSolutions and by CloudFormation's own rules,
   * and fails on a finding; true without it. Takes five of six seconds.
   */
  readonly checks?: boolean
  /** Where the cloud assembly goes; the CDK's own choice without it. */
  readonly outdir?: string
}

/**
 * The whole product as a CDK app: what lasts, what answers, what pages load. Needs no account,
 * network or Docker to synthesize; without `region` the templates fit any region outside China.
 */
export function jianzhengApp(options: JianzhengAppOptions = {}): App {
  const app = new App(appProps(options))
  const build = options.build ?? fileURLToPath(new URL('../.build', import.meta.url))
  const stage = stageOf(app.node)
  const env = environment(app)
  const name = (part: string) => `jianzheng-${stage.name}-${part}`

  const data = new DataStack(app, name('data'), { env })
  const { api } = new ApiStack(app, name('api'), {
    env,
    stage,
    data,
    endpoints,
    signIn: signInFor(app, name('staff'), stage.name, env),
    assets: join(build, 'functions'),
  })
  new WidgetStack(app, name('widget'), { env, stage, api, endpoints, site: join(build, 'site') })
  if (options.checks ?? true) Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  return app
}

/** An issuer that is named, else one of our own, else none yet. */
function signInFor(
  app: App,
  id: string,
  stage: StageName,
  env: { region?: string },
): SignIn | undefined {
  const named = namedSignIn(app)
  if (named) return named
  return needsUserPool(app, stage, env.region)
    ? new StaffStack(app, id, { env, stage }).signIn
    : undefined
}

/** `-c region=cn-north-1` names a region; without it the templates are for any of the partition. */
function environment(app: App): { region?: string; account?: string } {
  const region: unknown = app.node.tryGetContext('region')
  const account: unknown = app.node.tryGetContext('account')
  return {
    ...(typeof region === 'string' && { region }),
    ...(typeof account === 'string' && { account }),
  }
}

// Flags are given here and not in cdk.json, so that the CLI, the runner and the tests, which call
// this function in their own process, all get the same template.
function appProps({ context, checks, outdir }: JianzhengAppOptions): AppProps {
  return {
    analyticsReporting: false,
    ...(outdir !== undefined && { outdir }),
    builtinCloudFormationValidation: checks ?? true,
    context: { ...flags, ...context },
  }
}

const flags = {
  // An error of CloudFormation's own rules fails the synthesis, as it would fail the deployment.
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  // A stack cannot be removed while another still uses its table or keys.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  '@aws-cdk/core:target-partitions': ['aws', 'aws-cn'],
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/core:checkSecretUsage': true,
  '@aws-cdk/aws-s3:publicAccessBlockedByDefault': true,
}

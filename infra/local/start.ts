import { join } from 'node:path'
import { type AwsEndpoint, startAwsEndpoint } from './aws/endpoint.ts'
import { openDataFolder } from './data-folder.ts'
import { startDepartment } from './department/start-department.ts'
import { edge } from './edge/edge.ts'
import { FunctionPool } from './functions/function-pool.ts'
import { openLogs } from './functions/log-file.ts'
import { gateway } from './gateway/gateway.ts'
import { keptKey } from './kept-key.ts'
import { startPlatform } from './platform.ts'
import { TokenSigner } from './portal/sign-token.ts'
import { startPortal } from './portal/start-portal.ts'
import { startScheduler } from './schedule/scheduler.ts'
import { registerBases, registerSources, registerStaff, seed } from './seed.ts'
import { startSignIn } from './sign-in/start-sign-in.ts'
import { readAssembly } from './template/assembly.ts'
import { deploy } from './template/deployment.ts'
import { distributionOf } from './template/edge.ts'
import { functionsOf } from './template/functions.ts'
import { httpApiOf } from './template/http-api.ts'
import { keysOf, tablesOf } from './template/records.ts'
import { schedulesOf } from './template/schedules.ts'
import { siteOf } from './template/site.ts'
import { sendWaitingChecks } from './waiting-checks.ts'

export interface LocalOptions {
  /** The portal's port; the platform, the demo's accounts and its department take the next three. 0 or nothing: any free ones. */
  readonly port?: number
  /** Folder of the state; made if missing. */
  readonly data: string
  /** Folder of the cloud assembly, as `cdk synth` or `app.synth()` wrote it. */
  readonly assembly: string
  /** Whether to publish the example items and run the demo portal; true without it. */
  readonly demo?: boolean
  /** Whether the demo's desk has something waiting from the start. */
  readonly waiting?: boolean
  /** Functions' and gateway's logs on standard output instead of in `<data>/logs`. */
  readonly verbose?: boolean
  /** Told each step that is done. */
  readonly progress?: (step: string) => void
}

export interface Local {
  /** Where the widget and the API are served, `http://127.0.0.1:…`. */
  readonly platformUrl: string
  /** Where the demo portal is served; the platform's own address without a demo. */
  readonly portalUrl: string
  /** The issuer of the staff's accounts; nothing listens there without a demo. */
  readonly issuer: string
  /** Where the demo's department answers; nothing listens there without a demo. */
  readonly departmentUrl: string
  readonly aws: AwsEndpoint
  /**
   * Invokes a function by its name or capability, as ops do with `lambda:InvokeFunction`.
   * @throws Error with the function's own error
   */
  invoke(functionName: string, payload: unknown): Promise<unknown>
  /** Ends everything; the data is whole afterwards. */
  stop(): Promise<void>
}

/** Without a demo nobody can sign in, and the template still has to name an issuer. */
const nowhere = 'http://127.0.0.1:1'

const place = {
  account: '000000000000',
  region: 'us-east-1',
  partition: 'aws',
  urlSuffix: 'amazonaws.com',
}

/**
 * Runs a synthesized template on this machine.
 *
 * @throws ClearError for what a person can put right, Error of the AWS endpoint in one line likewise
 */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const { port = 0, progress = () => undefined } = options
  const data = openDataFolder(options.data)
  const assembly = readAssembly(options.assembly)
  const logs = openLogs(data, options.verbose ?? false)
  const endings: (() => Promise<unknown>)[] = [() => logs.close()]
  const stop = async () => {
    for (let end = endings.pop(); end; end = endings.pop()) await end()
  }
  try {
    const signIn = options.demo === false ? undefined : await startSignIn(port && port + 2)
    if (signIn) endings.push(() => signIn.stop())
    const issuer = signIn?.url ?? nowhere
    const deployment = deploy(assembly, place, { Issuer: issuer })
    const functions = functionsOf(deployment)
    const api = httpApiOf(deployment)
    const distribution = distributionOf(deployment, api.domain)
    const site = siteOf(deployment)
    const aws = await startAwsEndpoint({
      account: place.account,
      region: place.region,
      principals: functions.map(({ principal }) => principal),
      keys: keysOf(deployment),
      tables: tablesOf(deployment),
      data: join(data, 'aws'),
    })
    endings.push(() => aws.stop())
    progress('tables and keys')

    const surroundings = { region: place.region, endpointUrl: aws.url }
    const pools = functions.map((one) => new FunctionPool(one, surroundings, logs.open(one.name)))
    endings.push(() => Promise.all(pools.map((pool) => pool.stop())))
    const invoke = invoker(pools)

    const byArn = new Map(pools.map((pool) => [pool.spec.arn, pool]))
    endings.push(startScheduler(schedulesOf(deployment), byArn))
    const serve = edge({
      distribution,
      site,
      apiDomain: api.domain,
      gateway: gateway(api, byArn, logs.open('access')),
    })
    const platform = await startPlatform(port === 0 ? 0 : port + 1, serve)
    endings.push(() => platform.stop())
    progress('functions, API and files')

    const { url: platformUrl } = platform
    const bare = {
      platformUrl,
      portalUrl: platformUrl,
      issuer,
      departmentUrl: nowhere,
      aws,
      invoke,
      stop,
    }
    if (!signIn) return bare

    const verifyModule = site.get('v1/verify.mjs')?.path ?? ''
    const folder = join(data, 'portal')
    const siteKey = await keptKey(join(folder, 'site-key.json'), 'the portal')
    const audience = functions[0]?.environment.AUDIENCE ?? ''
    const portal = await startPortal({
      port,
      platformUrl,
      siteKey,
      audience,
      verifyModule,
      data: folder,
    })
    endings.push(() => portal.stop())
    const healthKey = await keptKey(join(data, 'department/key.json'), 'the department')
    const department = await startDepartment({
      port: port && port + 3,
      platformUrl,
      key: healthKey,
      verifyModule,
    })
    endings.push(() => department.stop())
    progress('demo portal and department')
    const operate = (operation: object) => invoke('operate', operation)
    await seed(operate, portal.url, siteKey)
    await registerSources(operate, department.url, healthKey)
    // Nobody waits for the night on a laptop.
    await invoke('list', { source: 'district-health-list' })
    await registerStaff(operate, issuer)
    await registerBases(operate)
    await signIn.open(`${platformUrl}/v1/desk`)
    progress('example items')
    if (options.waiting) {
      const signer = new TokenSigner(siteKey, audience)
      await sendWaitingChecks({ platformUrl, portalUrl: portal.url, signer })
      progress('requests that wait at the desk')
    }
    return { ...bare, portalUrl: portal.url, departmentUrl: department.url }
  } catch (error) {
    await stop()
    throw error
  }
}

function invoker(pools: readonly FunctionPool[]): Local['invoke'] {
  return async (name, payload) => {
    const pool = pools.find((one) => one.spec.name === name || one.spec.name.endsWith(`-${name}`))
    if (!pool) throw new Error(`there is no function ${name}`)
    const ending = await pool.invoke(payload)
    if (ending.kind === 'answer') return JSON.parse(ending.result)
    throw new Error(`${name} failed: ${ending.error}`)
  }
}

import { randomUUID } from 'node:crypto'
import type { FunctionSpec } from '../template/functions.ts'
import { type Ending, Instance } from './instance.ts'

/** What the runner adds to the environment that the template gives a function. */
export interface Surroundings {
  readonly region: string
  readonly endpointUrl: string
}

const atMost = 4
const idleFor = 5 * 60_000

/**
 * A function with its instances: one invocation at a time each, another instance when all are busy,
 * up to four, then invocations wait. An instance that ended is replaced by the next invocation; one
 * idle for five minutes is ended.
 */
export class FunctionPool {
  readonly spec: FunctionSpec
  readonly #environment: Record<string, string>
  readonly #log: (text: string) => void
  readonly #instances = new Set<Instance>()
  /** The latest used is taken first, so that a quiet function shrinks to one instance. */
  readonly #idle: { readonly instance: Instance; readonly reaper: NodeJS.Timeout }[] = []
  readonly #waiting: ((instance: Instance) => void)[] = []

  constructor(spec: FunctionSpec, surroundings: Surroundings, log: (text: string) => void) {
    this.spec = spec
    this.#log = log
    this.#environment = {
      ...spec.environment,
      AWS_REGION: surroundings.region,
      AWS_ACCESS_KEY_ID: spec.principal.accessKeyId,
      AWS_SECRET_ACCESS_KEY: spec.principal.secretAccessKey,
      AWS_ENDPOINT_URL: surroundings.endpointUrl,
      AWS_LAMBDA_FUNCTION_NAME: spec.name,
    }
  }

  async invoke(event: unknown): Promise<Ending> {
    const instance = await this.#take()
    const requestId = randomUUID()
    const ending = await instance.invoke(JSON.stringify(event), requestId)
    if (ending.kind === 'failure') this.#log(`ERROR ${requestId} ${ending.error}\n`)
    this.#giveBack(instance)
    return ending
  }

  async stop(): Promise<void> {
    for (const { reaper } of this.#idle.splice(0)) clearTimeout(reaper)
    await Promise.all([...this.#instances].map((instance) => instance.stop()))
    this.#instances.clear()
  }

  #take(): Instance | Promise<Instance> {
    const idle = this.#idle.pop()
    if (idle) {
      clearTimeout(idle.reaper)
      return idle.instance.ended ? this.#replace(idle.instance) : idle.instance
    }
    if (this.#instances.size < atMost) return this.#start()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  #giveBack(instance: Instance): void {
    const usable = instance.ended ? undefined : instance
    const next = this.#waiting.shift()
    if (next) {
      next(usable ?? this.#replace(instance))
    } else if (usable) {
      this.#rest(usable)
    } else {
      this.#instances.delete(instance)
    }
  }

  #rest(instance: Instance): void {
    const reaper = setTimeout(() => this.#reap(instance), idleFor)
    reaper.unref()
    this.#idle.push({ instance, reaper })
  }

  #start(): Instance {
    const instance = new Instance(this.spec, this.#environment, this.#log)
    this.#instances.add(instance)
    return instance
  }

  #replace(ended: Instance): Instance {
    this.#instances.delete(ended)
    return this.#start()
  }

  #reap(instance: Instance): void {
    const at = this.#idle.findIndex((one) => one.instance === instance)
    if (at >= 0) this.#idle.splice(at, 1)
    this.#instances.delete(instance)
    void instance.stop()
  }
}

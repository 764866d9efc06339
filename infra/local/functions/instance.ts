import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import * as z from 'zod/mini'
import type { FunctionSpec } from '../template/functions.ts'

/** How an invocation ended: with the handler's result as JSON, or not. */
export type Ending =
  | { readonly kind: 'answer'; readonly result: string }
  | { readonly kind: 'failure'; readonly error: string }

const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('broken'), error: z.string() }),
  z.object({ kind: z.literal('answer'), result: z.string() }),
  z.object({ kind: z.literal('failure'), error: z.string() }),
])

/** Lambda gives an instance ten seconds to load its code. */
const loadingTime = 10_000

/**
 * One function instance: a worker thread with the function's own environment and nothing of this
 * process's. Unlike Lambda's it is not frozen between invocations.
 */
export class Instance {
  readonly #spec: FunctionSpec
  readonly #worker: Worker
  readonly #loaded: Promise<Ending | undefined>
  #settle: ((ending: Ending) => void) | undefined
  #ended: string | undefined

  constructor(
    spec: FunctionSpec,
    environment: Record<string, string>,
    log: (text: string) => void,
  ) {
    this.#spec = spec
    const [file = 'index', exported = 'handler'] = spec.handler.split('.')
    this.#worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { file: pathToFileURL(resolve(spec.folder, `${file}.mjs`)).href, exported },
      env: environment,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: spec.memory },
    })
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) logged(stream, log)
    this.#loaded = this.#load()
    this.#worker.on('message', (message: unknown) => {
      const ending = Message.parse(message)
      if (ending.kind === 'answer' || ending.kind === 'failure') this.#settle?.(ending)
    })
    this.#worker.on('error', (error) => this.#end(error.stack ?? error.message))
    this.#worker.on('exit', (code) => this.#end(`the instance ended with exit code ${code}`))
  }

  /** Whether it can take no more invocations. */
  get ended(): boolean {
    return this.#ended !== undefined
  }

  /** Runs one invocation; the caller sees to it that there is no other at the same time. */
  async invoke(event: string, requestId: string): Promise<Ending> {
    const broken = await this.#loaded
    if (broken) return broken
    if (this.#ended !== undefined) return { kind: 'failure', error: this.#ended }
    const { timeout, name, memory } = this.#spec
    return new Promise((settle) => {
      const late = setTimeout(() => {
        this.#end(`Task timed out after ${(timeout / 1000).toFixed(2)} seconds`)
        this.stop()
      }, timeout)
      this.#settle = (ending) => {
        clearTimeout(late)
        this.#settle = undefined
        settle(ending)
      }
      const deadline = Date.now() + timeout
      this.#worker.postMessage({ event, deadline, requestId, functionName: name, memory })
    })
  }

  async stop(): Promise<void> {
    this.#ended ??= 'the instance was stopped'
    await this.#worker.terminate()
  }

  #end(reason: string): void {
    this.#ended ??= reason
    this.#settle?.({ kind: 'failure', error: this.#ended })
  }

  /** Resolves when the bundle is imported; with the failure, when it cannot be. */
  #load(): Promise<Ending | undefined> {
    return new Promise((settle) => {
      const fail = (error: string) => {
        clearTimeout(late)
        this.#ended ??= error
        settle({ kind: 'failure', error })
        void this.#worker.terminate()
      }
      const late = setTimeout(() => fail('the bundle did not load within 10 seconds'), loadingTime)
      this.#worker.once('message', (message: unknown) => {
        const first = Message.parse(message)
        clearTimeout(late)
        if (first.kind === 'broken') fail(first.error)
        else settle(undefined)
      })
      this.#worker.once('error', (error) => fail(error.stack ?? error.message))
      this.#worker.once('exit', () => fail(this.#ended ?? 'the instance ended while loading'))
    })
  }
}

function logged(stream: Readable, log: (text: string) => void): void {
  stream.setEncoding('utf8').on('data', log)
}

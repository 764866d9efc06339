import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'

const START_MS = 15_000
const STOP_MS = 5_000

export interface Engine {
  readonly port: number
  /** Resolves, with one line to print, only if the engine ends while nobody asked it to. */
  readonly died: Promise<Error>
  /** Ends it cleanly, its write-ahead log folded into the file. */
  stop(): Promise<void>
}

/**
 * Starts dynoxide, the DynamoDB engine, on a database file.
 * @throws Error in one line: not installed for this machine, a file it cannot open, or no start in time.
 */
export async function startEngine(file: string): Promise<Engine> {
  const program = enginePath()
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort()
    const child = spawn(
      program,
      ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file],
      // A group of its own: Ctrl-C in the terminal reaches us, and we end it after the last call.
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    const failure = await started(child)
    if (failure === undefined) return running(child, port, file)
    if (attempt < 3 && /already in use/.test(failure)) continue
    throw new Error(
      /not a valid|malformed|corrupt|encrypted/i.test(failure)
        ? `The database file ${file} is damaged: restore it from a copy, or begin with an empty folder`
        : `The database engine does not start on ${file}: ${failure}`,
    )
  }
}

function enginePath(): string {
  const name = `@dynoxide/${process.platform}-${process.arch}`
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
    return join(manifest, '..', process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide')
  } catch {
    throw new Error(`The database engine is not installed: npm install --no-save ${name}`)
  }
}

/** The engine prints the port it was told, even for 0, so it has to be told a real one. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Undefined once it listens, else what it said before it ended. */
function started(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    let said = ''
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      resolve('no answer in time')
    }, START_MS)
    const settle = (failure: string | undefined) => {
      clearTimeout(timer)
      resolve(failure)
    }
    child.stderr?.on('data', (chunk: Buffer) => {
      said += said.length < 10_000 ? chunk.toString() : ''
      if (/listening on/i.test(said)) settle(undefined)
    })
    child.once('error', (error) => settle(error.message))
    child.once('close', () => settle(said.trim().split('\n').at(-1) || 'it ended at once'))
  })
}

function running(child: ChildProcess, port: number, file: string): Engine {
  const guard = guardOf(child)
  let asked = false
  const exited = new Promise<string>((resolve) => {
    const settle = () => {
      guard.kill('SIGKILL')
      resolve(child.signalCode ?? `exit code ${child.exitCode}`)
    }
    if (child.exitCode !== null || child.signalCode !== null) settle()
    else child.once('exit', settle)
  })
  const died = exited.then((how) =>
    asked
      ? new Promise<Error>(() => {})
      : new Error(`The database engine ended unexpectedly (${how}); its data is in ${file}`),
  )
  return {
    port,
    died,
    async stop() {
      asked = true
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
      await exited
      clearTimeout(timer)
    },
  }
}

/**
 * Ends the engine when this process is gone for whatever reason, SIGKILL included: the guard's input closes with us,
 * and only then does its `read` return.
 */
function guardOf(child: ChildProcess): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill "$1"', 'sh', String(child.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  // Without a shell the engine merely outlives a crash of ours.
  guard.on('error', () => {})
  return guard
}

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ClearError } from '../../infra/clear-error.ts'
import { bundleFunctions } from '../../infra/function-bundles.ts'
import { functionNames } from '../../infra/grants.ts'
import { temporaryFolder, write } from './fixture-build.ts'
import { freePorts } from './free-ports.ts'

let busy: Server
let port: number

beforeAll(async () => {
  const taken = await listening(0)
  busy = taken.server
  port = taken.port
})

afterAll(() => busy.close())

describe('npm start', () => {
  it.each([
    ['an option it does not have', () => ['--prot', '1'], "Unknown option '--prot'; see npm start"],
    ['a port that is none', () => ['--port', 'eighty'], '--port takes a number from 1 to 65532'],
    ['a port in use', () => ['--port', `${port}`], 'is in use; choose another'],
    ['a next port in use', () => ['--port', `${port - 1}`], 'is in use; choose another'],
  ])('with %s says so in one line and ends with 1', async (_, args, words) => {
    const { code, out, err } = await start(args())
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^jianzheng: [^\n]+\n$/)
    expect(err).toContain(words)
  })

  it('with a file for a data folder says so', async () => {
    const { code, err } = await start(['--data', 'package.json'])
    expect(code).toBe(1)
    expect(err).toBe(
      'jianzheng: package.json cannot be used as a data folder; choose another with --data DIR\n',
    )
  })

  it('builds, synthesizes, runs, and ends with 0 on Ctrl-C', async () => {
    const data = temporaryFolder()
    const first = await freePorts()
    const child = run(['--port', `${first}`, '--data', data])
    await child.said(`widget and API at http://127.0.0.1:${first + 1}\n`)
    const [ready] = child.out().split('\n').slice(-3)
    expect(ready).toBe(`ready http://127.0.0.1:${first}`)
    const page = await fetch(`http://127.0.0.1:${first}/`)
    const item = await fetch(`http://127.0.0.1:${first + 1}/v1/items/residence-proof`)
    expect([page.status, item.status]).toEqual([200, 200])
    child.interrupt()
    expect(await child.ended).toBe(0)
    expect(child.err()).toBe('')
    expect(existsSync(`${data}/aws/dynamodb.db`)).toBe(true)
    // It builds everything, beside another worker that does not stand still.
  }, 180_000)

  it('--help says how', async () => {
    const { code, out, err } = await start(['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('--port N')
  })
})

describe('a build', () => {
  const sources = (pledge: string) =>
    Object.fromEntries(
      functionNames.map((name) => [
        `${name}/lambda.ts`,
        name === 'pledge' ? pledge : 'export const handler = 1',
      ]),
    )

  it('that fails says where, in one line', async () => {
    const folder = temporaryFolder()
    write(folder, sources('export const handler = ;'))
    const failure = await bundleFunctions(temporaryFolder(), folder).catch((error) => error)
    expect(failure).toBeInstanceOf(ClearError)
    expect(failure.message).toMatch(/pledge\/lambda\.ts does not build: .*lambda\.ts:1: Unexpected/)
    expect(failure.message).not.toContain('\n')
  })

  it('makes bundles that need nothing beside them, CommonJS dependencies included', async () => {
    const folder = temporaryFolder()
    write(folder, {
      ...sources("import os from './os.cjs'\nexport const handler = () => os"),
      'pledge/os.cjs': "module.exports = require('os').EOL",
    })
    const build = temporaryFolder()
    await bundleFunctions(build, folder)
    const bundle = await import(`${build}/functions/pledge/index.mjs`)
    expect(bundle.handler()).toBe('\n')
  })
})

function run(args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/main.ts', ...args])
  let out = ''
  let err = ''
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    err += text
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return {
    ended,
    out: () => out,
    err: () => err,
    interrupt: () => child.kill('SIGINT'),
    /** Resolves when it has printed a text. @throws Error when it ends before that */
    async said(text: string) {
      while (!out.includes(text)) {
        if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${err}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
  }
}

async function start(args: string[]) {
  const child = run(args)
  const code = await child.ended
  return { code, out: child.out(), err: child.err() }
}

function listening(wanted: number): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(wanted, '127.0.0.1', () => {
      resolve({ server, port: (server.address() as AddressInfo).port })
    })
  })
}

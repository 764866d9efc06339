import { join } from 'node:path'
import { type CommandLine, commandLine, usage } from './command-line.ts'
import { openDataFolder } from './data-folder.ts'
import { checkFree } from './ports.ts'
import type { Local } from './start.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const options = commandLine(process.argv.slice(2))
  if (options.help) process.stdout.write(usage)
  else await run(options)
} catch (error) {
  fail(error)
}

async function run({ port, data, verbose }: CommandLine): Promise<void> {
  const done = stopwatch()
  let local: Local | undefined
  const ending = onSignal(async () => local?.stop())
  const folder = openDataFolder(data)
  // Asked before anything is built, so that the answer comes at once.
  for (const one of [port, port + 1, port + 2, port + 3]) await checkFree(one)
  const build = join(folder, 'build')
  // Loaded only now: esbuild and the CDK take seconds, which a wrong argument should not cost.
  const { buildProduct } = await import('../build-product.ts')
  await buildProduct(build)
  done('built functions and widget')
  const assembly = join(build, 'assembly')
  const { jianzhengApp } = await import('../jianzheng-app.ts')
  // The checks are part of `cdk synth` and of the tests; five seconds at every start teach nothing.
  jianzhengApp({ build, outdir: assembly, checks: false, context: { stage: 'local' } }).synth()
  done('synthesized the CDK app')
  const { startLocal } = await import('./start.ts')
  const progress = (step: string) => done(`started ${step}`)
  local = await startLocal({ port, data: folder, assembly, verbose, waiting: true, progress })
  local.aws.engineDied.then((error) => {
    if (!ending.begun) fail(error)
  })
  say(`department at ${local.departmentUrl}`)
  say(`staff desk at ${local.platformUrl}/v1/desk`)
  say(`ready ${local.portalUrl}`)
  say(`widget and API at ${local.platformUrl}`)
}

/** Ends with 0 on Ctrl-C, however often it is pressed. */
function onSignal(end: () => Promise<unknown>): { readonly begun: boolean } {
  const ending = { begun: false }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (ending.begun) return
      ending.begun = true
      end().then(() => process.exit(0), fail)
    })
  }
  return ending
}

/** Prints each step with the seconds it took. */
function stopwatch(): (step: string) => void {
  let since = Date.now()
  return (step) => {
    say(`${step} (${((Date.now() - since) / 1000).toFixed(1)} s)`)
    since = Date.now()
  }
}

function fail(error: unknown): never {
  const [line] = String(error instanceof Error ? error.message : error).split('\n')
  process.stderr.write(`jianzheng: ${line}\n`)
  process.exit(1)
}

import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { makePledge } from '../../shared/api/pledge.ts'
import { request } from '../functions/pledging.ts'
import { AUDIENCE, eventOf, startWorld } from '../functions/world.ts'
import { principal, REGION, TABLE } from '../infra/aws/scene.ts'
import { type Line, median } from './line.ts'

const root = join(import.meta.dirname, '../..')
const ours = join(root, '.build/functions/pledge/index.mjs')
const rounds = 9

/**
 * A cold start of the accepting function, import and first write, beside a handler that does nothing
 * but write one item with what most handlers bundle.
 */
export async function acceptingCold(): Promise<Line[]> {
  const baseline = await bundleBaseline()
  const world = await startWorld()
  const { accessKeyId, secretAccessKey } = principal('tester')
  const environment = {
    PATH: process.env.PATH,
    NODE_NO_WARNINGS: '1',
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_ENDPOINT_URL: world.aws.url,
    TABLE_NAME: TABLE,
    SEAL_KEY_ID: 'seal',
    WRAPPING_KEY_ID: 'wrapping',
    INDEX_KEY_ID: 'index',
    AUDIENCE,
    CACHE_SECONDS: '60',
  }
  world.clock.now = Date.now()
  const start = async (bundle: string, caseId: string) => {
    const script = join(import.meta.dirname, 'baseline/cold-start.mjs')
    const event = eventOf(makePledge, await request(world, { case: caseId }))
    const output = await run([script, bundle, JSON.stringify(event)], environment)
    return JSON.parse(output) as { milliseconds: number; status: number }
  }
  const times = { ours: [] as number[], baseline: [] as number[] }
  try {
    for (let i = 0; i < rounds; i++) {
      const a = await start(ours, `COLD-${i}`)
      const b = await start(baseline, `BASE-${i}`)
      if (a.status !== 201 || b.status !== 201) throw new Error('a first write failed')
      times.ours.push(a.milliseconds)
      times.baseline.push(b.milliseconds)
    }
  } finally {
    await world.stop()
  }
  const size = (file: string) => statSync(file).size
  const zipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length
  return [
    { name: 'accepting function: bundle', value: size(ours) / 1024, unit: 'KiB' },
    { name: 'accepting function: bundle gzip', value: zipped(ours) / 1024, unit: 'KiB' },
    {
      name: 'accepting function: bundle / SDK handler',
      value: size(ours) / size(baseline),
      unit: '×',
      goal: { atMost: 0.8 },
    },
    { name: 'import + first write', value: median(times.ours), unit: 'ms' },
    {
      name: 'import + first write / SDK handler',
      value: median(times.ours) / median(times.baseline),
      unit: '×',
      goal: { atMost: 0.8 },
    },
  ]
}

async function bundleBaseline(): Promise<string> {
  const outfile = join(await mkdtemp(join(tmpdir(), 'bench-')), 'index.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'baseline/sdk-handler.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    banner: {
      js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    },
  })
  return outfile
}

/** Not the synchronous kind: the engine's proxy lives in this process and must go on answering. */
function run(args: string[], env: Record<string, string | undefined>): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { env }, (error, stdout) =>
      error ? reject(error) : resolve(stdout.trim().split('\n').pop() ?? ''),
    )
  })
}

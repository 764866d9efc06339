import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundleFunctions } from '../../infra/function-bundles.ts'
import { getDocument } from '../../shared/api/certificate.ts'
import { item, startCertifying } from '../functions/certificate/certifying.ts'
import { fontFile, page } from '../functions/certificate/render/documents.ts'
import { AUDIENCE, eventOf, ORIGIN, startWorld, type World } from '../functions/world.ts'
import { principal, REGION, TABLE } from '../infra/aws/scene.ts'
import { type Line, median } from './line.ts'

const rounds = 9

/**
 * A cold start of the certificate function as it is deployed, import and first document, beside pdfkit that
 * draws the same words in the same font and does nothing else.
 */
export async function certificateCold(): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const world = await startWorld()
  try {
    await bundleFunctions(folder)
    const ours = join(folder, 'functions/certificate/index.mjs')
    const alone = join(folder, 'pdfkit-alone/index.mjs')
    await bundleAlone(alone)
    const ask = await undocumented(world)
    const times = { ours: [] as number[], alone: [] as number[] }
    for (let round = 0; round <= rounds; round++) {
      const first = await start(ours, await ask(`COLD-${round}`), environmentOf(world))
      const drawn = await start(alone, { page, font: fontFile })
      // With the very first the key is given its certificate, once for all instances.
      if (round === 0) continue
      times.ours.push(first)
      times.alone.push(drawn)
    }
    return [
      {
        name: 'certificate function: import + first document',
        value: median(times.ours),
        unit: 'ms',
      },
      {
        name: 'certificate function: import + first document / pdfkit alone',
        value: median(times.ours) / median(times.alone),
        unit: '×',
        goal: { atMost: 1.5 },
      },
    ]
  } finally {
    await world.stop()
    await rm(folder, { recursive: true })
  }
}

/** Issues a certificate whose document is still to be made; how its citizen asks for that. */
async function undocumented(world: World): Promise<(caseId: string) => Promise<object>> {
  world.clock.now = Date.now()
  const make = () => Promise.reject(new Error('left to the function'))
  const us = await startCertifying(world, { document: { make, unprintable: async () => [] } })
  return async (caseId) => {
    const reference = await us.issued(caseId)
    const token = world.citizenToken({ item: item.id, case: caseId })
    const headers = { authorization: `Bearer ${token}`, origin: ORIGIN }
    return eventOf(getDocument, { headers, params: { reference } })
  }
}

function environmentOf(world: World): Record<string, string> {
  const { accessKeyId, secretAccessKey } = principal('tester')
  return {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_ENDPOINT_URL: world.aws.url,
    TABLE_NAME: TABLE,
    SEAL_KEY_ID: 'seal',
    WRAPPING_KEY_ID: 'wrapping',
    INDEX_KEY_ID: 'index',
    IDENTITY_KEY_ID: 'identity',
    DOCUMENT_KEY_ID: 'document',
    AUDIENCE,
    CACHE_SECONDS: '60',
  }
}

async function bundleAlone(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'baseline/pdfkit-alone.ts')],
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
}

/** Milliseconds, in a process of its own. Not the synchronous kind: the engine's proxy lives in this one. */
function start(bundle: string, event: object, environment: object = {}): Promise<number> {
  const script = join(import.meta.dirname, 'baseline/cold-start.mjs')
  const args = [script, bundle, JSON.stringify(event)]
  const env = { PATH: process.env.PATH, NODE_NO_WARNINGS: '1', ...environment }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { env }, (error, stdout) => {
      if (error) return reject(error)
      const { milliseconds, status } = JSON.parse(stdout.trim().split('\n').pop() ?? '')
      if (status === 200) resolve(milliseconds)
      else reject(new Error('a first document failed'))
    })
  })
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Local, startLocal } from '../../infra/local/start.ts'
import { assembly, setup } from '../global-setup.ts'

let built: Promise<void> | undefined

/** The whole system in a folder of its own, built and synthesized once for all benches. */
export async function startRunning(): Promise<Local> {
  built ??= setup()
  await built
  const data = await mkdtemp(join(tmpdir(), 'jianzheng-bench-'))
  const local = await startLocal({ data, assembly })
  return {
    ...local,
    async stop() {
      await local.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}

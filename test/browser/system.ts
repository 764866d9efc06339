import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Local, startLocal } from '../../infra/local/start.ts'
import { assembly } from '../global-setup.ts'

/** The whole system, the demo portal included, in a folder that goes when it stops. */
export async function startSystem(): Promise<Local> {
  const data = await mkdtemp(join(tmpdir(), 'jianzheng-'))
  const local = await startLocal({ data, assembly })
  return {
    ...local,
    async stop() {
      await local.stop()
      await rm(data, { recursive: true })
    },
  }
}

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const folder = join(import.meta.dirname, 'peers')

/** Installs what we are measured against, apart from the product, once. */
export async function installPeers(): Promise<void> {
  if (existsSync(join(folder, 'node_modules'))) return
  await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder })
}

export function peerFile(path: string): string {
  return join(folder, 'node_modules', path)
}

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

let written = 0

/** Writes a JSON file so that a reader or a crash meets the old one or the new one, never half. */
export async function keepJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.${written++}.part`
  await writeFile(draft, `${JSON.stringify(value, null, 1)}\n`, { mode: 0o600 })
  await rename(draft, path)
}

/** @returns what the file holds, `undefined` when there is none. */
export async function keptJson<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

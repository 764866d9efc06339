import { mkdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { ClearError } from '../clear-error.ts'

/**
 * Makes the data folder if it is missing: `aws/` (tables, keys), `portal/`, `logs/`, and for `npm
 * start` `build/`, so that two runs with two folders never meet.
 *
 * @throws ClearError when it cannot be one
 */
export function openDataFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true })
    if (statSync(path).isDirectory()) return resolve(path)
  } catch {
    // A file, a dangling link, a folder that may not be written: one answer to all of them.
  }
  throw new ClearError(`${path} cannot be used as a data folder; choose another with --data DIR`)
}

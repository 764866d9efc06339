import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { SiteFile } from '../template/site.ts'

/** A file with its body and the ETag S3 would give it. */
export interface StoredFile {
  readonly file: SiteFile
  readonly body: Buffer
  readonly etag: string
}

/** Reads the deployed files, each once: an assembly's assets do not change. */
export function siteFiles(site: ReadonlyMap<string, SiteFile>) {
  const stored = new Map<string, Promise<StoredFile>>()
  return (key: string): Promise<StoredFile> | undefined => {
    const file = site.get(key)
    if (!file) return undefined
    const reading = stored.get(key) ?? store(file)
    stored.set(key, reading)
    return reading
  }
}

async function store(file: SiteFile): Promise<StoredFile> {
  const body = await readFile(file.path)
  return { file, body, etag: `"${createHash('md5').update(body).digest('hex')}"` }
}

import { readFileSync } from 'node:fs'
import type { Reply } from './reply.ts'

const types = { '/style.css': 'text/css; charset=utf-8', '/emblem.svg': 'image/svg+xml' } as const

/** The portal's few files, by name: no path of the browser's reaches the disk. */
export function staticFile(path: string): Reply | undefined {
  const type = path in types ? types[path as keyof typeof types] : undefined
  if (!type) return undefined
  const body = readFileSync(new URL(`./site${path}`, import.meta.url))
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'max-age=300' }, body }
}

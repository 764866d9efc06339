import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { functionNames } from '../../infra/grants.ts'

/** A folder of its own for the tests of one file, removed after them. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianzheng-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/** A stand-in for what `npm run build` makes, small enough to read: functions echo their event. */
export function fixtureBuild(): string {
  const folder = temporaryFolder()
  for (const name of functionNames) {
    write(folder, { [`functions/${name}/index.mjs`]: echo })
  }
  write(folder, {
    'site/v1/jz.js': `/* 见证 */${'x'.repeat(2000)}`,
    'site/v1/verify.mjs': 'export const verify = 1',
    'site/v1/openapi.json': '{"openapi":"3.1.0"}',
    'site/v1/b/4f2a/pledge.js': 'export const pledge = 1',
    'site/v1/b/4f2a/styles.css': ':host{display:block}',
    'site/v1/verify.html': '<!doctype html><title>verify</title>',
    'site/v1/guide/index.html': '<!doctype html><title>guide</title>',
    'site/v1/p/4f2a/verify.js': 'export const page = 1',
    'site/v1/p/4f2a/verify.css': 'body{margin:0}',
  })
  return folder
}

const echo = `
export async function handler(event) {
  return { statusCode: 200, headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ event, environment: { ...process.env } }) }
}
`

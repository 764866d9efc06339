import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type FunctionName, functionNames, grants, type KeyName } from '../../../infra/grants.ts'

const site = join(import.meta.dirname, '../../../.build/site/v1')

/** Who may do this with that key. */
const allowed = (key: KeyName, action: string): FunctionName[] =>
  functionNames.filter((name) => grants[name].keys[key]?.includes(action))

test('the keys are used by whom the guide says', () => {
  expect(allowed('seal', 'Sign').sort()).toEqual([
    'certificate',
    'data-check',
    'desk',
    'pledge',
    'roster',
  ])
  expect(allowed('wrapping', 'Decrypt').sort()).toEqual([
    'certificate',
    'data-check',
    'desk',
    'roster',
    'verify',
  ])
  expect(allowed('document', 'Sign')).toEqual(['certificate'])
  expect(allowed('wrapping', 'GenerateDataKey').sort()).toEqual([
    'certificate',
    'data-check',
    'desk',
    'pledge',
    'roster',
  ])
  expect(allowed('identity', 'Sign')).toEqual(['identity'])
  expect(allowed('index', 'GenerateMac').sort()).toEqual([
    'certificate',
    'data-check',
    'desk',
    'identity',
    'list',
    'operate',
    'pledge',
    'roster',
    'verify',
  ])
  expect(functionNames.filter((name) => grants[name].persons)).toEqual(['certificate', 'verify'])
  expect(functionNames.flatMap((name) => grants[name].keys.wrapping ?? [])).toHaveLength(10)
  expect(grants['data-check'].reads).not.toContain('PLEDGE')
  expect(grants.certificate.reads).not.toContain('PLEDGE')
  expect(grants.certificate.reads).not.toContain('CHECK')
  expect(grants.desk.reads).not.toContain('PLEDGE')
  expect(grants.roster.reads).not.toContain('PLEDGE')
  expect(grants.roster.reads).not.toContain('CHECK')
})

const forbidden = [
  /document\.cookie/,
  /\.(inner|outer)HTML\b/,
  /insertAdjacentHTML/,
  /document\.write/,
  /\beval\(/,
  /new Function\b/,
]

test('what pages load never does what the guide says it never does', async () => {
  const folders = await readdir(join(site, 'b'), { recursive: true })
  const paths = [
    'jz.js',
    'records.js',
    ...folders.filter((file) => file.endsWith('.js')).map((f) => `b/${f}`),
  ]
  for (const path of paths) {
    const script = await readFile(join(site, path), 'utf8')
    const found = forbidden.filter((pattern) => pattern.test(script)).map(String)
    const hosts = [...script.matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host]) => host)
    expect([path, found, hosts.filter((host) => host !== 'www.w3.org')]).toEqual([path, [], []])
  }
  expect(paths.length).toBeGreaterThan(4)
})

import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Local, startLocal } from '../infra/local/start.ts'
import { assembly } from './global-setup.ts'
import { citizenOf } from './infra/citizen.ts'

const root = join(import.meta.dirname, '..')
let readme: string
let data: string
let local: Local

beforeAll(async () => {
  readme = await readFile(join(root, 'README.md'), 'utf8')
  data = await mkdtemp(join(tmpdir(), 'jianzheng-'))
  local = await startLocal({ data, assembly })
})
afterAll(async () => {
  await local.stop()
  await rm(data, { recursive: true })
})

/** The fenced blocks of a language, in order. */
function snippets(language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms')
  return [...readme.matchAll(fence)].map(([, text = '']) => text)
}

test('the module of the README verifies a real receipt as it says', async () => {
  const [snippet = ''] = snippets('js')
  const { text } = await (await citizenOf(local, data)).pledge({ case: 'README-1' })
  const { receipt, reference } = JSON.parse(text)
  const prelude = `
const platform = ${JSON.stringify(local.platformUrl)}
const form = new Map([['residenceProof', ${JSON.stringify(receipt)}]])
const caseNumber = 'README-1'
export let accepted
const accept = (reference) => { accepted = reference }
`
  const file = join(data, 'snippet.mjs')
  await cp(join(root, '.build/site/v1/verify.mjs'), join(data, 'verify.mjs'))
  await writeFile(file, prelude + snippet)
  const { accepted } = await import(pathToFileURL(file).href)
  expect(accepted).toBe(reference)
})

test('the tag of the README is the demo portal’s, but for the address', async () => {
  const [tag = '', upload = ''] = snippets('html')
  const page = await (await fetch(local.portalUrl)).text()
  expect(page).toContain(tag.trim().replace('https://jianzheng.example', local.platformUrl))
  const item = /data-jz-item="[^"]+"/.exec(upload)?.[0] ?? 'none'
  expect(page).toContain(item)
})

test('the script with items is served where the README says', async () => {
  const [, , tag = ''] = snippets('html')
  const path = /jianzheng\.example(\/[^"]+)"/.exec(tag)?.[1] ?? '/none'
  const response = await fetch(local.platformUrl + path)
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/javascript; charset=utf-8',
  ])
})

test('every npm command of the README exists', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const named = [...readme.matchAll(/npm (?:run )?(start|test|[a-z]+)(?= |`|$)/gm)].map(
    ([, name = '']) => name,
  )
  const missing = named.filter((name) => name !== 'ci' && !(name in scripts) && name !== 'alone')
  expect(missing).toEqual([])
  expect(named.length).toBeGreaterThan(3)
})

test('every file and folder the README names is there', async () => {
  const links = [...readme.matchAll(/`((?:shared|functions|widget|infra|test)\/[\w./-]*)`/g)]
  for (const [, path = ''] of links) await expect(exists(path), path).resolves.toBe(true)
  expect(links.length).toBeGreaterThan(5)
})

const exists = (path: string) =>
  stat(join(root, path)).then(
    () => true,
    () => false,
  )

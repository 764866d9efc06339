import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import { elementOf } from '../../../widget/guide/manifest.ts'
import { operations, successOf } from '../../../widget/guide/open-api.ts'
import { rowsOf } from '../../../widget/guide/schema-rows.ts'
import type { Snippet } from '../../../widget/guide/snippets/snippet.ts'
import { snippets } from '../../../widget/guide/snippets/snippets.ts'
import { elementZhHans } from '../../../widget/guide/words/element.zh-hans.ts'
import { endpointWords } from '../../../widget/guide/words/endpoints.ts'
import { memberWords } from '../../../widget/guide/words/members.ts'
import { scriptAttributes } from '../../../widget/guide/words/page-attributes.ts'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFile(join(root, path), 'utf8')

test('every endpoint, parameter and member has words', () => {
  const missing = operations().flatMap((operation) => {
    const { operationId, parameters, requestBody } = operation
    const bodies = [requestBody?.content['application/json']?.schema, successOf(operation).schema]
    const paths = bodies.flatMap((body) => (body ? rowsOf(body) : [])).map(({ path }) => path)
    const names = [...parameters.map(({ name }) => name), ...paths]
    return [
      ...(endpointWords[operationId] ? [] : [operationId]),
      ...names.filter((name) => !memberWords(operationId, name)).map((n) => `${operationId}.${n}`),
    ]
  })
  expect(missing).toEqual([])
  expect(operations().length).toBeGreaterThan(5)
})

test('everything the manifest tells has Chinese words, and they tell of nothing else', async () => {
  const manifest = JSON.parse(await read('.build/site/v1/custom-elements.json'))
  const element = elementOf(manifest, 'jz-proof')
  for (const [kind, words] of Object.entries(elementZhHans)) {
    const told = element[kind as 'attributes'] ?? []
    expect([kind, Object.keys(words).sort()]).toEqual([kind, told.map(({ name }) => name).sort()])
    for (const { name, description } of told) expect([name, description]).not.toContain(undefined)
  }
  expect(element.events?.map(({ name }) => name)).toContain('jz-sealed')
})

test('the attributes of the tag are those the script reads', async () => {
  const source = await read('widget/embedding.ts')
  const named = [...source.matchAll(/dataset\.(\w+)|'(\w+)' in dataset/g)].map(
    ([, one, other = '']) =>
      `data-${(one ?? other).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  )
  expect([...new Set(named)].sort()).toEqual(scriptAttributes.map(({ name }) => name).sort())
})

test('every piece of code is run by a test', async () => {
  const folder = join(root, 'test/browser/guide')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.test.ts'))
  const tests = (
    await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  ).join()
  expect(Object.keys(snippets).filter((id) => !tests.includes(`'${id}'`))).toEqual([])
})

test('the English pieces of code differ from those that are run in what they say only', async () => {
  const known = { manifest: { modules: [] }, pinned: undefined }
  for (const [id, { kind, text }] of Object.entries<Snippet>(snippets)) {
    const english = text((_, said) => said, known)
    const chinese = text((said) => said, known)
    const bare = text(() => '', known)
    expect([id, english.length > 0 && chinese.length > 0 && bare.length > 0]).toEqual([id, true])
    if (kind === 'HTML' || kind === 'HTTP') continue
    const loader = kind === 'CSS' ? 'css' : 'jsx'
    const [one, other] = await Promise.all(
      [english, chinese].map((code) =>
        transform(code, { loader, minifyWhitespace: true, minifySyntax: true }),
      ),
    )
    expect([id, shape(one?.code ?? '')]).toEqual([id, shape(other?.code ?? '')])
  }
})

/** Without what stands between quotes and tags: labels. */
const shape = (code: string) => code.replace(/(["'`])(?:(?!\1).)*\1/gs, '""')

import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { endpoints } from '../../../shared/api/endpoints.ts'
import { problemKinds, problemTypeBase } from '../../../shared/api/problem.ts'

const site = join(import.meta.dirname, '../../../.build/site')

interface Page {
  readonly path: string
  readonly text: string
  readonly anchors: ReadonlySet<string>
}

let pages: Page[]
beforeAll(async () => {
  const files = await readdir(join(site, 'v1/guide'), { recursive: true })
  pages = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => {
        const text = await readFile(join(site, 'v1/guide', file), 'utf8')
        const anchors = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
        return { path: `/v1/guide/${file}`, text, anchors }
      }),
  )
})

/** Where a link of a page leads, without what is elsewhere in the world. */
function linksOf({ path, text }: Page): URL[] {
  const base = `https://here.example${path}`
  return [...text.matchAll(/ (?:href|src)="([^"]+)"/g)]
    .map(([, address = '']) => new URL(address, base))
    .filter(({ host }) => host === 'here.example')
}

test('every link of the guide leads to something that is there', async () => {
  const lost: string[] = []
  const dynamic = endpoints.map(
    ({ path }) => new RegExp(`^${path.replace(/\./g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
  )
  for (const page of pages) {
    for (const { pathname, hash } of linksOf(page)) {
      const target = pages.find(({ path }) => path === pathname)
      const isThere =
        target !== undefined ||
        dynamic.some((pattern) => pattern.test(pathname)) ||
        (await isFile(pathname))
      if (!isThere) lost.push(`${page.path}: ${pathname}`)
      if (target && hash && !target.anchors.has(decodeURIComponent(hash.slice(1))))
        lost.push(`${page.path}: ${pathname}${hash}`)
    }
  }
  expect(lost).toEqual([])
  expect(pages.length).toBeGreaterThan(10)
})

test('the type of every problem leads to its entry, in each language', () => {
  const [path = '', anchor] = problemTypeBase.split('#')
  expect(anchor).toBe('')
  for (const address of [path, path.replace('/guide/', '/guide/en/')]) {
    const page = pages.find((one) => one.path === address)
    const missing = Object.keys(problemKinds).filter((code) => !page?.anchors.has(code))
    expect([address, missing]).toEqual([address, []])
  }
})

test('an anchor is on a page once', () => {
  for (const { path, text, anchors } of pages) {
    expect([path, [...text.matchAll(/ id="/g)].length]).toEqual([path, anchors.size])
  }
})

const isFile = (pathname: string) =>
  access(join(site, pathname)).then(
    () => true,
    () => false,
  )

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proofPageGetter } from '../../functions/catalogue/get-proof-page.ts'
import { type InlineScript, inlineScript } from '../../functions/catalogue/inline-script.ts'
import { itemFinder } from '../../functions/catalogue/items.ts'
import { reveal } from '../../functions/catalogue/reveal.ts'
import { type Handler, route, serve } from '../../functions/http/serve.ts'
import { siteFinder } from '../../functions/identity/sites.ts'
import { openTable } from '../../functions/table/table.ts'
import { getProofPage } from '../../shared/api/catalogue.ts'
import { lossStatement } from '../../shared/catalogue/items/loss-statement.ts'
import { TABLE } from '../infra/aws/scene.ts'
import { register, VILLAGE, village } from './typing.ts'
import { eventOf, startWorld, type World } from './world.ts'

const script = inlineScript('window.started = true')
let world: World
let catalogue: Handler

beforeAll(async () => {
  world = await startWorld()
  await register(world, { ...village, origins: ['https://village.example', 'http://127.0.0.1:1'] })
  const table = openTable(world.dynamodb, TABLE)
  const clock = () => world.clock.now
  const act = proofPageGetter(siteFinder(table, 0), itemFinder(table, 0), script, clock)
  catalogue = serve([route(getProofPage, act)], () => undefined)
})
afterAll(() => world.stop())

const get = async (site = VILLAGE, item = 'loss-statement', query = {}) => {
  const event = eventOf(getProofPage, { params: { site, item }, query })
  const { statusCode, headers = {}, body = '' } = await catalogue(event, { awsRequestId: 'test' })
  return { status: statusCode, headers, body }
}

const told = (html: string) =>
  JSON.parse(/<script type="application\/json" id="jz-page">(.*?)<\/script>/s.exec(html)?.[1] ?? '')

describe('the proof page', () => {
  test('has the item, the site and the language in it, and the script', async () => {
    const { status, headers, body } = await get()
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(body).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/)
    expect(body).toContain('<title>证件遗失证明（补办证件）</title>')
    expect(body).toContain('<div id="jz-proof-page">')
    expect(body).toContain(`<script>${script.text}</script>`)
    expect(told(body)).toMatchObject({
      site: {
        id: VILLAGE,
        identity: 'typed',
        origins: ['https://village.example', 'http://127.0.0.1:1'],
      },
      item: { id: 'loss-statement', version: 1, assurance: 'self-asserted' },
      language: 'zh-Hans',
    })
    expect(told(body).site).not.toHaveProperty('keys')
    expect(told(body).site).not.toHaveProperty('tenant')
  })

  test.each([
    ['zh-Hant', '證件遺失證明', '上載紙本證明'],
    ['en', 'Proof that a document was lost', 'upload the paper'],
  ])('is there in %s, also for who runs no script', async (lang, title, noScript) => {
    const { body } = await get(VILLAGE, 'loss-statement', { lang })
    expect(body).toContain(`<html lang="${lang}">`)
    expect(body).toContain(title)
    expect(/<noscript>.*<\/noscript>/s.exec(body)?.[0]).toContain(noScript)
  })

  test('says without a script where help is found', async () => {
    const { body } = await get()
    expect(/<noscript>.*<\/noscript>/s.exec(body)?.[0]).toMatch(/12345.*镇便民服务中心3号窗口/)
  })

  test('is framed by the pages of its site only, and runs no script but those it was made with', async () => {
    const { headers } = await get()
    const hash = ({ text }: InlineScript) => createHash('sha256').update(text).digest('base64')
    expect(String(headers['content-security-policy']).split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'self' https://village.example http://127.0.0.1:1",
      "img-src 'self'",
      "require-trusted-types-for 'script'",
      `script-src 'sha256-${hash(script)}' 'sha256-${hash(reveal)}' 'self'`,
      "style-src 'self'",
      "trusted-types 'none'",
    ])
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'public, max-age=60, stale-while-revalidate=60',
    })
    expect(headers).not.toHaveProperty('x-frame-options')
  })

  test('is not broken out of by a text with markup in it', async () => {
    const attack = '</script><script>alert(1)</script><!--<title>&"'
    const words = { ...lossStatement.wording['zh-Hans'], title: attack }
    const wording = { ...lossStatement.wording, 'zh-Hans': words }
    await world.publish({ ...lossStatement, id: 'attack', wording })
    await register(world, { ...village, id: 'attacker', name: attack })
    const { body } = await get('attacker', 'attack')
    expect(told(body)).toMatchObject({ site: { name: attack }, item: { text: { title: attack } } })
    expect(body.match(/<script\b/g)).toHaveLength(3)
    expect(body).not.toContain('<!--')
    expect(body.match(/<title>/g)).toHaveLength(1)
  })

  test('is not there for an unknown site or item', async () => {
    expect(JSON.parse((await get('nobody')).body).code).toBe('site-unknown')
    expect(JSON.parse((await get(VILLAGE, 'nothing')).body).code).toBe('item-unknown')
  })

  test('is there for an item that a typed identity is not enough for: the page says so', async () => {
    expect(told((await get(VILLAGE, 'residence-proof')).body).item.assurance).toBe('real-name')
  })
})

test.each(['a</script>b', 'a<!--b', 'A</SCRIPT '])(
  'a script with %j in it is not written into a page',
  (text) => expect(() => inlineScript(text)).toThrow('markup'),
)

import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Local, startLocal } from '../../infra/local/start.ts'
import { verifyReceipt } from '../../shared/verify/index.ts'
import { answers } from '../functions/pledging.ts'
import { parent } from '../functions/world.ts'
import { assembly } from '../global-setup.ts'
import { citizenOf } from './citizen.ts'
import { freePorts } from './free-ports.ts'
import { removeGrant } from './remove-grant.ts'

const folder = () => mkdtemp(join(tmpdir(), 'jianzheng-'))

describe('the synthesized template, running', () => {
  let data: string
  let local: Local
  let port: number

  beforeAll(async () => {
    data = await folder()
    port = await freePorts()
    local = await startLocal({ data, assembly, port })
  })
  afterAll(async () => {
    await local.stop()
    await rm(data, { recursive: true })
  })

  test('200 parallel identical posts over HTTP give one receipt, byte for byte', async () => {
    const citizen = await citizenOf(local, data)
    const attempt = { case: 'HTTP-1', key: 'h'.repeat(36) }
    const replies = await Promise.all(Array.from({ length: 200 }, () => citizen.pledge(attempt)))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
    const keys = await (await fetch(`${local.platformUrl}/v1/keys`)).json()
    const { verdict } = await verifyReceipt(JSON.parse(replies[0]?.text ?? '').receipt, {
      keys,
      site: 'demo-school',
      item: 'residence-proof',
      case: 'HTTP-1',
    })
    expect(verdict).toBe('valid')
  })

  test('a restart keeps every pledge, and a retry after it gets the same receipt', async () => {
    const attempt = { case: 'HTTP-2', key: 'r'.repeat(36) }
    const first = await (await citizenOf(local, data)).pledge(attempt)
    await local.stop()
    local = await startLocal({ data, assembly, port })
    const second = await (await citizenOf(local, data)).pledge(attempt)
    expect(first.status).toBe(201)
    expect(second).toEqual(first)
  })

  test('no log line holds personal data', async () => {
    await (await citizenOf(local, data)).pledge({ case: 'HTTP-3' })
    const logs = await readdir(join(data, 'logs'))
    expect(logs.length).toBeGreaterThan(1)
    for (const log of logs) {
      const text = await readFile(join(data, 'logs', log), 'utf8')
      const personal = [parent.name, parent.idNumber, answers.address, answers.phone, 'HTTP-3']
      for (const secret of personal) expect(text).not.toContain(secret)
    }
  })

  test('the script can bring the items a page is known to have', async () => {
    const get = (items: string) => fetch(`${local.platformUrl}/v1/embed/${items}/jz.js?lang=en`)
    const both = await get('residence-proof,homestead-proof,no-such-item')
    const text = await both.text()
    expect(both.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    const [, items = ''] = /^document\.currentScript\.jzItems=(\[.*?\]);\(\(\)=>/s.exec(text) ?? []
    expect(JSON.parse(items)).toMatchObject([
      { id: 'residence-proof', language: 'en' },
      { id: 'homestead-proof', disposition: 'cancelled' },
    ])
    expect((await get('a,b,c,d,e')).status).toBe(400)
  })

  test('the accepting function was never allowed to decrypt, and never tried', () => {
    const calls = local.aws.calls().filter(({ principal }) => principal.includes('pledge'))
    expect(calls.length).toBeGreaterThan(0)
    expect(calls.filter(({ action }) => action === 'kms:Decrypt')).toEqual([])
    expect(calls.filter(({ allowed }) => !allowed)).toEqual([])
  })
})

test('with the write grant taken out of the template, the write is refused', async () => {
  const [data, crippled] = [await folder(), await folder()]
  await cp(assembly, crippled, { recursive: true })
  await removeGrant(crippled, 'pledgeRole', 'dynamodb:PutItem')
  const local = await startLocal({ data, assembly: crippled })
  try {
    const { status, text } = await (await citizenOf(local, data)).pledge({ case: 'GRANT-1' })
    expect([status, JSON.parse(text).code]).toEqual([500, 'internal'])
    const refused = local.aws.calls().filter(({ allowed }) => !allowed)
    expect(refused.map(({ action }) => action)).toContain('dynamodb:PutItem')
  } finally {
    await local.stop()
    await rm(data, { recursive: true })
    await rm(crippled, { recursive: true })
  }
})

import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Local } from '../../../infra/local/start.ts'
import { answers } from '../../functions/pledging.ts'
import { parent } from '../../functions/world.ts'
import { startSystem } from '../system.ts'
import { send } from './http-message.ts'
import { codeOf, shownOn } from './shown.ts'

const run = promisify(execFile)
const origin = 'https://school.example'
const caseNumber = 'GUIDE-1'

let local: Local
let folder: string
let shown: Map<string, string>
let receipt: string
let reference: string

/** Runs what a server would with the modules the guide shows; what it prints is the result. */
async function inServer(code: string): Promise<string> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], {
    cwd: folder,
    env: { ...process.env, JZ_AUDIENCE: 'urn:jianzheng:local' },
  })
  return stdout.trim()
}

const siteToken = () =>
  inServer("import { siteToken } from './site-token.mjs'; console.log(siteToken())")

beforeAll(async () => {
  local = await startSystem()
  folder = await mkdtemp(join(tmpdir(), 'jianzheng-guide-'))
  shown = new Map([
    ...(await shownOn(local.platformUrl, 'zh-Hans', 'webmaster')),
    ...(await shownOn(local.platformUrl, 'zh-Hans', 'office')),
    ...(await shownOn(local.platformUrl, 'zh-Hans', 'errors')),
  ])
  for (const id of ['site-key', 'citizen-token', 'site-token', 'verify-node']) {
    await writeFile(join(folder, `${id}.mjs`), codeOf(shown, id))
  }
  const verifier = await fetch(`${local.platformUrl}/v1/verify.mjs`)
  await writeFile(join(folder, 'verify.mjs'), await verifier.text())
  const key = JSON.parse(await inServer("import './site-key.mjs'"))
  const site = { id: 'demo-school', tenant: 'yanxi', name: '测试', origins: [origin], keys: [key] }
  await local.invoke('operate', { act: 'register-site', site })
})
afterAll(async () => {
  await local.stop()
  await rm(folder, { recursive: true })
})

test('a token signed as the guide says is good for a pledge', async () => {
  const token = await inServer(
    `import { citizenToken } from './citizen-token.mjs'
    console.log(citizenToken('residence-proof', '${caseNumber}', ${JSON.stringify(parent)}))`,
  )
  const item = await (await fetch(`${local.platformUrl}/v1/items/residence-proof`)).json()
  const response = await fetch(`${local.platformUrl}/v1/pledges`, {
    method: 'POST',
    headers: {
      origin,
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({
      item: item.id,
      itemVersion: item.version,
      wording: item.wording,
      case: caseNumber,
      answers,
    }),
  })
  expect(response.status).toBe(201)
  const sealed = await response.json()
  receipt = sealed.receipt
  reference = sealed.reference
})

test('ten lines judge the receipt', async () => {
  const judged = async (field: string, of: string) =>
    JSON.parse(
      await inServer(
        `import { judge } from './verify-node.mjs'
        console.log(JSON.stringify(await judge(${JSON.stringify(field)}, '${of}')))`,
      ),
    )
  expect(await judged(receipt, caseNumber)).toMatchObject({ accepted: true, reference })
  expect(await judged(receipt, 'GUIDE-2')).toEqual({ accepted: false, why: 'wrong-case' })
  expect(await judged('not a receipt', caseNumber)).toEqual({ accepted: false, why: 'altered' })
  expect(codeOf(shown, 'verify-node').split('\n').length).toBeLessThanOrEqual(10)
})

test('one call from any language verifies it and takes it once', async () => {
  const verify = async (applicationNumber: string) =>
    await send(codeOf(shown, 'verify-http'), {
      siteToken: await siteToken(),
      receipt,
      caseNumber,
      applicationNumber,
    })
  expect(await verify('A-1')).toMatchObject({ status: 200, body: { verdict: 'valid' } })
  expect(await verify('A-1')).toMatchObject({ status: 200, body: { verdict: 'valid' } })
  expect(await verify('A-2')).toMatchObject({ body: { verdict: 'already-redeemed' } })
})

test('the answers are read by the reference', async () => {
  const values = { siteToken: await siteToken(), reference }
  const { status, body } = await send(codeOf(shown, 'pledge-http'), values)
  expect([status, body.person.name, body.answers.housing]).toEqual([
    200,
    parent.name,
    answers.housing,
  ])
})

test('a refusal looks as the guide shows it', async () => {
  const [request = '', head = '', body = ''] = codeOf(shown, 'problem').split('\n\n')
  const [method = '', path = ''] = request.split(' ')
  const response = await fetch(local.platformUrl + path, { method })
  const [status = '', contentType = ''] = head.split('\n')
  expect(`HTTP/1.1 ${response.status} ${response.statusText}`).toBe(status)
  expect(`content-type: ${response.headers.get('content-type')}`).toBe(contentType)
  expect(await response.json()).toEqual(JSON.parse(body))
})

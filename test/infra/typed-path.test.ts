import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Local, startLocal } from '../../infra/local/start.ts'
import { endpoints } from '../../shared/api/endpoints.ts'
import { verifyReceipt } from '../../shared/verify/index.ts'
import { bornOn } from '../functions/typing.ts'
import { parent } from '../functions/world.ts'
import { assembly } from '../global-setup.ts'
import { removeGrant } from './remove-grant.ts'

const folder = () => mkdtemp(join(tmpdir(), 'jianzheng-'))
const site = 'demo-village'
const item = 'loss-statement'
const subject = { name: '陈小雨', idNumber: bornOn('2018-05-01') }
const answers = { document: 'vaccination-booklet', lostOn: '2026-09-01', phone: '13800000001' }
const caseId = () => `typed-${randomUUID().replaceAll('-', '').slice(0, 22)}`

/** What the proof page does, over HTTP, on the platform's own origin. */
class Page {
  readonly #local: Local
  constructor(local: Local) {
    this.#local = local
  }

  async get(path: string) {
    const response = await fetch(this.#local.platformUrl + path)
    return { status: response.status, body: await response.json() }
  }

  async post(path: string, body: object, headers: Record<string, string> = {}) {
    const { platformUrl } = this.#local
    const response = await fetch(platformUrl + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: platformUrl, ...headers },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }

  async identity(ofCase: string, more: object = {}) {
    const { body: challenge } = await this.get(`/v1/sites/${site}/challenge?case=${ofCase}`)
    const solution = await solveChallenge({ challenge, deriveKey })
    const proofOfWork = { challenge, solution }
    const request = { site, item, case: ofCase, person: parent, subject, proofOfWork, ...more }
    return this.post('/v1/identities', request)
  }

  async pledge(ofCase: string, token: string, headers: Record<string, string> = {}) {
    const { body: shown } = await this.get(`/v1/items/${item}`)
    const { version: itemVersion, wording } = shown
    const pledge = { item, itemVersion, wording, case: ofCase, answers }
    const authorization = `Bearer ${token}`
    const sent = { authorization, 'idempotency-key': randomUUID(), ...headers }
    return this.post('/v1/pledges', pledge, sent)
  }
}

describe('a typed identity on the synthesized template', () => {
  let data: string
  let local: Local
  let page: Page

  beforeAll(async () => {
    data = await folder()
    local = await startLocal({ data, assembly })
    page = new Page(local)
  })
  afterAll(async () => {
    await local.stop()
    await rm(data, { recursive: true })
  })

  test('goes from the work to a receipt that verifies offline and an office that reads it', async () => {
    const ofCase = caseId()
    const identity = await page.identity(ofCase)
    expect(identity.status).toBe(201)
    const pledged = await page.pledge(ofCase, identity.body.token)
    expect(pledged.status).toBe(201)
    const { reference, receipt } = pledged.body
    const keys = (await page.get('/v1/keys')).body
    const { verdict, statement } = await verifyReceipt(receipt, { keys, site, item, case: ofCase })
    expect(verdict).toBe('valid')
    expect(statement).toMatchObject({
      assurance: 'self-asserted',
      capacity: 'guardian',
      origin: local.platformUrl,
    })
    expect((await page.get(`/v1/receipts/${reference}`)).body.receipt).toBe(receipt)
    const read = await page.post('/v1/receipts/read', { receipt, person: parent })
    expect(read.body).toEqual({ capacity: 'guardian', answers, subject })
  })

  test('is taken on no page but the platform’s own, whatever host a viewer names', async () => {
    const ofCase = caseId()
    const { token } = (await page.identity(ofCase)).body
    const origin = 'https://evil.example'
    const elsewhere = [{ origin: local.portalUrl }, { origin, 'x-jz-host': 'evil.example' }]
    for (const headers of elsewhere) {
      const { status, body } = await page.pledge(ofCase, token, headers)
      expect([status, body.code]).toEqual([403, 'origin-not-registered'])
    }
  })

  test('is asked for by a page that says itself what it may do and who may frame it', async () => {
    const response = await fetch(`${local.platformUrl}/v1/proofs/${site}/${item}?lang=en`)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ])
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain(`frame-ancestors 'self' ${local.portalUrl}`)
    expect(policy).toMatch(/script-src ('sha256-[\w+/]{43}=' ){2}'self'/)
    expect(response.headers.get('x-frame-options')).toBeNull()
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('stays out of the answer of every endpoint that is open to anyone', async () => {
    const ofCase = caseId()
    const identity = await page.identity(ofCase, {
      assistant: { name: '王芳', staffNumber: '03-12' },
    })
    const { reference, receipt } = (await page.pledge(ofCase, identity.body.token)).body
    const wrong = { ...parent, name: '陈净' }
    const asked: { readonly [id: string]: () => Promise<Response> } = {
      getItem: () => open(`/v1/items/${item}`),
      getScript: () => open(`/v1/embed/${item}/jz.js`),
      getProofPage: () => open(`/v1/proofs/${site}/${item}`),
      getWording: async () =>
        open(`/v1/wordings/${(await page.get(`/v1/items/${item}`)).body.wording}`),
      getSite: () => open(`/v1/sites/${site}`),
      getChallenge: () => open(`/v1/sites/${site}/challenge?case=${ofCase}`),
      typeIdentity: () => open('/v1/identities', { person: wrong, case: ofCase, site, item }),
      getReceipt: () => open(`/v1/receipts/${reference}`),
      readReceipt: () => open('/v1/receipts/read', { receipt, person: wrong }),
      getKeys: () => open('/v1/keys'),
      getDeskPage: () => open('/v1/desk'),
      getStatusList: () => open('/v1/certificates/status/yanxi-0'),
      openCertificateOnline: () =>
        open('/v1/certificates/opening', { reference, secret: 'A'.repeat(22) }),
    }
    const openToAll = endpoints.filter(({ callers }) => callers.includes('public'))
    expect(Object.keys(asked).sort()).toEqual(openToAll.map(({ id }) => id).sort())
    for (const ask of Object.values(asked)) {
      const text = await (await ask()).text()
      const decoded = text.replace(/[\w-]{40,}/g, (part) => part + Buffer.from(part, 'base64url'))
      expect(decoded).not.toMatch(/陈|王芳|110105|1380000|03-12/)
    }
  })

  /** Without a token, as anybody may. */
  const open = (path: string, body?: object) =>
    fetch(local.platformUrl + path, {
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })

  test('is known to the table and the logs by a blind index only', async () => {
    const logs = await readdir(join(data, 'logs'))
    const texts = logs.map((log) => readFile(join(data, 'logs', log), 'utf8'))
    const text = (await Promise.all(texts)).join()
    expect(text).toContain('typeIdentity')
    expect(text).not.toMatch(/陈|110105|1380000/)
    expect(local.aws.calls().filter(({ allowed }) => !allowed)).toEqual([])
  })
})

test.each([
  ['count', 'identityRole', 'dynamodb:UpdateItem'],
  ['sign', 'identityRole', 'kms:Sign'],
])('without the grant to %s no identity is given', async (_, role, action) => {
  const [data, crippled] = [await folder(), await folder()]
  await cp(assembly, crippled, { recursive: true })
  await removeGrant(crippled, role, action)
  const local = await startLocal({ data, assembly: crippled })
  try {
    const { status, body } = await new Page(local).identity(caseId())
    expect([status, body.code]).toEqual([500, 'internal'])
    const refused = local.aws.calls().filter(({ allowed }) => !allowed)
    expect(refused.map((call) => call.action)).toContain(action)
  } finally {
    await local.stop()
    await rm(data, { recursive: true })
    await rm(crippled, { recursive: true })
  }
})

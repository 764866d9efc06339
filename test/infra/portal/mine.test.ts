import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Local, startLocal } from '../../../infra/local/start.ts'
import { assembly } from '../../global-setup.ts'
import { Citizen } from './citizen.ts'

let data: string
let local: Local

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'jianzheng-'))
  local = await startLocal({ data, assembly })
})

afterAll(async () => {
  await local.stop()
  await rm(data, { recursive: true })
})

const paths = { '/': '/mine/', '/zh-hant/': '/zh-hant/mine/', '/en/': '/en/mine/' }

test.each(Object.entries(paths))(
  'the form at %s leads to %s, which has the one tag',
  async (form, mine) => {
    const citizen = new Citizen(local.portalUrl)
    expect((await citizen.get(form)).text).toContain(`href="${mine}"`)
    const { status, text } = await citizen.get(mine)
    expect(status).toBe(200)
    const tag = `<script type="module" src="${local.platformUrl}/v1/records.js" data-site="demo-school"></script>`
    expect(text).toContain(tag)
    for (const other of Object.values(paths)) expect(text).toContain(`href="${other}"`)
  },
)

test('the token for it speaks for who is signed in, and begins nothing new', async () => {
  const citizen = new Citizen(local.portalUrl)
  await citizen.get('/mine/')
  const answer = await citizen.askToken({ item: 'own-records' })
  const { token } = (await answer.json()) as { token: string }
  const authorization = `Bearer ${token}`
  const listed = await fetch(`${local.platformUrl}/v1/records`, { headers: { authorization } })
  expect([listed.status, await listed.json()]).toEqual([200, { records: [] }])
  const pledged = await fetch(`${local.platformUrl}/v1/pledges`, { headers: { authorization } })
  expect(pledged.status).toBe(404)
  expect(local.aws.calls().filter(({ allowed }) => !allowed)).toEqual([])
})

test('nobody who is not signed in is given one', async () => {
  const answer = await new Citizen(local.portalUrl).askToken({ item: 'own-records' })
  expect(answer.status).toBe(401)
})

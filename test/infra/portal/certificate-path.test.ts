import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Local, startLocal } from '../../../infra/local/start.ts'
import type { CertificateRequest } from '../../../shared/api/certificate.ts'
import type { RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import { assembly } from '../../global-setup.ts'
import { signIn } from '../department/sign-in.ts'
import { Citizen } from './citizen.ts'
import { rewardForm, rewardItem } from './reward-form.ts'

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

/** What the portal’s page asks of the platform, with the token that the portal gave it. */
async function ask(path: string, token: string, body: object): Promise<CertificateRequest> {
  const answer = await fetch(local.platformUrl + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      origin: local.portalUrl,
    },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  expect(answer.ok, text).toBe(true)
  return JSON.parse(text)
}

async function approve(subject: string, reference: string): Promise<void> {
  const headers = {
    authorization: `Bearer ${await signIn(local, subject)}`,
    'content-type': 'application/json',
  }
  const path = `${local.platformUrl}/v1/desk/requests/${reference}`
  const shown = (await (await fetch(path, { headers })).json()) as RequestAtDesk
  const body = JSON.stringify({ action: 'approve', seen: shown.seen })
  const decided = await fetch(`${path}/decision`, { method: 'POST', headers, body })
  expect(decided.status, await decided.text()).toBe(200)
}

test('an application is handed in on a request, and its certificate follows when three offices agree', async () => {
  const citizen = new Citizen(local.portalUrl)
  const caseId = await citizen.openForm('/reward/')
  const { token } = (await (await citizen.askToken({ item: rewardItem })).json()) as {
    token: string
  }
  const item = await (await fetch(`${local.platformUrl}/v1/items/${rewardItem}`)).json()
  const { reference } = await ask('/v1/certificates', token, {
    item: rewardItem,
    itemVersion: item.version,
    wording: item.wording,
    case: caseId,
    receivers: ['district-health'],
  })
  const { receipt } = await ask(`/v1/certificates/${reference}/submission`, token, {
    fields: { phone: '13900000000', purpose: 'reward' },
  })

  const { location } = await citizen.post('/reward/apply', rewardForm(caseId, receipt))
  expect(location).toBe(`/reward/result/${caseId}`)
  expect((await citizen.get(location)).text).toContain('data-outcome="acceptedAwaited"')
  expect((await citizen.get(`/office/${caseId}`)).text).toContain('<dd>审批中</dd>')

  for (const subject of ['li-xiulan', 'wang-jianjun', 'chen-jing']) {
    await approve(subject, reference)
  }
  // The portal asks again by itself every fifteen seconds.
  await vi.waitFor(
    async () =>
      expect((await citizen.get(location)).text).toContain('data-outcome="acceptedNoPaper"'),
    { timeout: 40_000, interval: 1000 },
  )
  const detail = await citizen.get(`/office/${caseId}`)
  expect(detail.text).toContain('林浩然')
  expect(detail.text).toContain('电子证明：有效')
  expect(detail.text).toContain('<dt>平台现在的记录</dt><dd>有效</dd>')
})

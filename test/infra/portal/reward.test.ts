import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeJwt } from 'jose'
import { describe, expect, test, vi } from 'vitest'
import { keepJson } from '../../../infra/local/portal/keep-json.ts'
import { familyPlanningCertificate } from '../../../shared/catalogue/items/family-planning-certificate.ts'
import type { CertificateWording } from '../../../shared/catalogue/wording.ts'
import { hashWording, type WordingDocument } from '../../../shared/catalogue/wording-document.ts'
import { toInstant } from '../../../shared/kernel/instant.ts'
import { filledForm, pdf } from './citizen.ts'
import { portalWorld } from './portal-world.ts'
import { rewardForm, rewardItem, rewardWorld, said, someReference } from './reward-form.ts'

const stored = (data: string, caseId: string) =>
  JSON.parse(readFileSync(join(data, 'applications', `${caseId}.json`), 'utf8'))

describe('the second form', () => {
  test.each([
    ['/reward/', 'zh-CN', '计划生育证明', '/'],
    ['/zh-hant/reward/', 'zh-Hant', '計劃生育證明', '/zh-hant/'],
    ['/en/reward/', 'en', 'Family planning certificate', '/en/'],
  ])('%s has one upload, in %s, and leads to the first', async (path, lang, label, first) => {
    const citizen = (await portalWorld()).citizen()
    const { text } = await citizen.get(path)
    expect(text).toContain(`<html lang="${lang}">`)
    expect(text).toContain(`action="${path}apply"`)
    expect(text).toContain(label)
    expect(text.match(/<input type="file"[^>]*>/g)).toHaveLength(1)
    expect(text).toMatch(
      /<input type="file"[^>]*name="familyPlanningProof" data-jz-item="family-planning-certificate"[^>]* required/,
    )
    expect(text).toContain(`<p><a href="${first}">`)
    expect((await citizen.get(first)).text).toContain(`<p><a href="${path}">`)
    expect(text).toContain(`href="/zh-hant/reward/" hreflang="zh-Hant"`)
  })

  test('has a case of its own in the session, beside that of the first', async () => {
    const citizen = (await portalWorld()).citizen()
    const registration = await citizen.openForm('/')
    const reward = await citizen.openForm('/reward/')
    expect([registration, reward]).toEqual(['YX2026-000123', 'JF2026-000124'])
    expect(await citizen.openForm('/')).toBe(registration)
    expect(await citizen.openForm('/reward/')).toBe(reward)
  })

  test('gets tokens about who is signed in, and about nobody else', async () => {
    const citizen = (await portalWorld()).citizen()
    const caseId = await citizen.openForm('/reward/')
    const response = await citizen.askToken({ item: rewardItem })
    const { token, case: told } = (await response.json()) as { token: string; case: string }
    expect(told).toBe(caseId)
    expect(decodeJwt(token)).toMatchObject({
      item: rewardItem,
      case: caseId,
      person: { name: '陈静' },
    })
    expect(decodeJwt(token)).not.toHaveProperty('subject')
    // The other form was never opened: there is no case to speak about.
    expect((await citizen.askToken({ item: 'residence-proof' })).status).toBe(400)
  })

  test('is an upload like every other without any part of ours', async () => {
    const citizen = (await portalWorld('down')).citizen()
    const caseId = await citizen.openForm('/reward/')
    const form = rewardForm(caseId, pdf('计生证明.pdf'))
    const { location } = await citizen.post('/reward/apply', form)
    expect(location).toBe(`/reward/result/${caseId}`)
    const { text } = await citizen.get(location)
    expect(text).toContain('data-outcome="accepted"')
    expect(text).toContain('计生证明.pdf')
    expect((await citizen.get('/reward/')).url).toBe(location)
    expect((await citizen.get(`/result/${caseId}`)).status).toBe(404)
  })

  test('says what is missing or wrong, and keeps what was typed', async () => {
    const { send } = await rewardWorld()
    const { url, text } = await send(undefined, { phone: '12', payTo: 'cash', rewardKind: '' })
    expect(url).toBe('/reward/')
    for (const words of ['请填写11位手机号码', '填写有误', '请选择', '请上传这项材料'])
      expect(text).toContain(words)
    expect(text).toContain('value="云溪镇云溪村三组12号"')
  })

  test('does not disturb a draft of the first', async () => {
    const { citizen, send } = await rewardWorld()
    const first = await citizen.openForm('/')
    await citizen.apply(filledForm(first, { residenceProof: pdf() }, { phone: '12' }))
    await send(pdf())
    expect((await citizen.get('/')).text).toContain('已收到 居住证明.pdf')
  })
})

test('two forms sent and opened at the same time do not lose each other’s case', async () => {
  const citizen = (await portalWorld()).citizen()
  const first = await citizen.openForm('/')
  const sent = citizen.post('/apply', filledForm(first, { residenceProof: pdf() }))
  const reward = await citizen.openForm('/reward/')
  expect((await sent).location).toBe(`/result/${first}`)
  expect(await citizen.openForm('/reward/')).toBe(reward)
  expect((await citizen.get('/')).url).toBe(`/result/${first}`)
})

describe('a certificate in place of the paper', () => {
  test('is accepted on its seal alone, and nothing is redeemed', async () => {
    const { send, certificate, platform, caseId, data } = await rewardWorld()
    const { url, text } = await send(await certificate())
    expect(url).toBe(`/reward/result/${caseId}`)
    expect(text).toContain('data-outcome="acceptedNoPaper"')
    expect(text).toContain('林浩然')
    expect(platform.fetches).not.toContain('/v1/receipts/verify')
    expect(stored(data, caseId).materials.familyPlanningProof).toMatchObject({
      verdict: 'valid',
      fields: said,
      redemption: { state: 'not-needed' },
    })
  })

  test('may be eight thousand characters long and more', async () => {
    const { send, certificate } = await rewardWorld()
    const long = Array.from({ length: 12 }, (_, i) => ({
      name: `field${i}`,
      value: '详'.repeat(120),
    }))
    const text = await certificate(long)
    expect(text.length).toBeGreaterThan(8192)
    expect((await send(text)).text).toContain('data-outcome="acceptedNoPaper"')
  })

  test('shows its fields to the office under the labels of its item', async () => {
    const { send, certificate, citizen, caseId, platform } = await rewardWorld()
    const text = familyPlanningCertificate.wording['zh-Hans']
    const document = { item: rewardItem, version: 1, language: 'zh-Hans', text }
    const wording = await hashWording(document as WordingDocument)
    platform.wordings.set(wording, document)
    const reference = someReference()
    platform.certificates.set(reference, { reference, state: 'issued' })
    await send(await certificate(said, { wording, reference }))
    const list = await citizen.get('/office/')
    expect(list.text).toContain(caseId)
    expect(list.text).toContain('电子证明：有效')
    const detail = await citizen.get(`/office/${caseId}`)
    const { spouseName, village } = text.fields as CertificateWording['fields']
    expect(detail.text).toContain(`<dt>${spouseName?.label}</dt><dd>林浩然</dd>`)
    expect(detail.text).toContain(`<dd>${village?.options?.['681302101201']}</dd>`)
    expect(detail.text).toContain('<dt>平台现在的记录</dt><dd>有效</dd>')
    expect(detail.text).toContain('独生子女父母奖励')
  })

  test('that was revoked since is shown as revoked to the office', async () => {
    const { send, certificate, citizen, caseId, platform } = await rewardWorld()
    const reference = someReference()
    await send(await certificate(said, { reference }))
    platform.certificates.set(reference, { reference, state: 'revoked' })
    const { text } = await citizen.get(`/office/${caseId}`)
    expect(text).toContain('<dt>平台现在的记录</dt><dd>已撤销</dd>')
  })

  test('shows nothing of what it says as markup', async () => {
    const { send, certificate, citizen, caseId } = await rewardWorld()
    const markup = [{ name: '<b>name</b>', value: '<script>alert(1)</script>' }]
    const result = await send(await certificate(markup))
    const detail = await citizen.get(`/office/${caseId}`)
    for (const { text } of [result, detail]) {
      expect(text).toContain('&lt;script&gt;alert(1)')
      expect(text).not.toContain('<script>alert')
    }
  })

  test.each<[string, (world: Awaited<ReturnType<typeof rewardWorld>>) => Promise<string>, string]>([
    [
      'made for another case',
      ({ certificate }) => certificate(said, {}, 'JF2026-999999'),
      '不是为本次申请开具的',
    ],
    [
      'run out',
      ({ certificate }) => certificate(said, { expiresAt: toInstant(Date.now() - 1000) }),
      '已过有效期',
    ],
    [
      'with a field that was not sealed',
      async ({ certificate }) => {
        const [text, other] = await Promise.all([
          certificate(),
          certificate([{ name: 'x', value: 1 }]),
        ])
        return `${text}${other.split('~')[1]}~`
      },
      '不完整或者被改动过',
    ],
    [
      'cut off',
      async ({ certificate }) => (await certificate()).slice(0, -1),
      '不完整或者被改动过',
    ],
    [
      'longer than any',
      async ({ certificate }) => (await certificate()) + 'x'.repeat(16_384),
      '不完整或者被改动过',
    ],
  ])('is refused in plain words when it is %s', async (_, proofOf, words) => {
    const world = await rewardWorld()
    const { url, text } = await world.send(await proofOf(world))
    expect(url).toBe('/reward/')
    expect(text).toContain(words)
    expect((await world.send(pdf())).url).toBe(`/reward/result/${world.caseId}`)
  })
})

describe('a request that is not decided', () => {
  test('is enough to hand in the form, and its certificate follows by itself', async () => {
    const { send, step, certificate, citizen, platform, caseId, data } = await rewardWorld()
    const reference = someReference()
    platform.certificates.set(reference, { reference, state: 'at-level' })
    const { url, text } = await send(await step(reference))
    expect(text).toContain('data-outcome="acceptedAwaited"')
    expect(text).toContain('开出以后自动附上')
    expect((await citizen.get('/office/')).text).toContain('电子证明：审批中')
    expect((await citizen.get(`/office/${caseId}`)).text).toContain('<dd>审批中</dd>')

    const issued = await certificate(said, { reference })
    platform.certificates.set(reference, { reference, state: 'issued', certificate: issued })
    await vi.waitFor(async () => {
      expect((await citizen.get(url)).text).toContain('data-outcome="acceptedNoPaper"')
    }, 3000)
    expect(stored(data, caseId).materials.familyPlanningProof.receipt).toBe(issued)
    expect((await citizen.get(`/office/${caseId}`)).text).toContain('林浩然')
  })

  test('and is refused then, says so', async () => {
    const { send, step, citizen, platform } = await rewardWorld()
    const reference = someReference()
    const { url } = await send(await step(reference))
    platform.certificates.set(reference, { reference, state: 'refused' })
    await vi.waitFor(async () => {
      expect((await citizen.get(url)).text).toContain('这份证明没有开出来')
    }, 3000)
    expect((await citizen.get('/office/')).text).toContain('电子证明：没有出具')
  })

  test('of another case is no proof', async () => {
    const { send, step } = await rewardWorld()
    const { url, text } = await send(await step(someReference(), 'JF2026-999999'))
    expect(url).toBe('/reward/')
    expect(text).toContain('不是为本次申请开具的')
  })
})

test('what was handed in and begun before there was a second form is still there', async () => {
  const world = await portalWorld()
  const id = 'a'.repeat(48)
  const draft = { values: { homeAddress: '文澜路8号3栋502室' }, materials: {}, problems: [] }
  const session = { id, case: 'YX2026-000200', submitted: ['YX2026-000199'], draft }
  const sessions = { next: 201, sessions: { [id]: session } }
  const application = {
    case: 'YX2026-000199',
    session: id,
    submittedAt: '2026-06-01T00:00:00Z',
    language: 'zh-CN',
    values: {},
    materials: {
      residenceProof: { kind: 'file', name: '居住证明.pdf', bytes: 9, storedAs: 'x.pdf' },
      homesteadProof: { kind: 'not-required' },
    },
  }
  await keepJson(join(world.data, 'sessions.json'), sessions)
  await keepJson(join(world.data, 'applications/YX2026-000199.json'), application)
  await world.restart()
  const citizen = world.citizen()
  citizen.cookie = `yx_session=${id}`
  expect((await citizen.get('/')).text).toContain('value="文澜路8号3栋502室"')
  expect(await citizen.openForm('/')).toBe('YX2026-000200')
  expect((await citizen.get('/result/YX2026-000199')).text).toContain('居住证明.pdf')
  expect((await citizen.get('/office/')).text).toContain('YX2026-000199')
})

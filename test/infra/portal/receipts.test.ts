import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { exampleItems } from '../../../shared/catalogue/items/index.ts'
import { hashWording, type WordingDocument } from '../../../shared/catalogue/wording-document.ts'
import { toInstant } from '../../../shared/kernel/instant.ts'
import { filledForm, pdf } from './citizen.ts'
import { type PortalWorld, portalWorld } from './portal-world.ts'
import { newSealer } from './sealing.ts'

const stored = ({ data }: PortalWorld, caseId: string) =>
  JSON.parse(readFileSync(join(data, 'applications', `${caseId}.json`), 'utf8'))

describe('a receipt in place of the residence proof', () => {
  test('is accepted without a paper, and its use is recorded', async () => {
    const world = await portalWorld()
    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    const receipt = await world.sealer.seal({ case: caseId })
    const { url, text } = await citizen.apply(filledForm(caseId, { residenceProof: receipt }))
    expect(url).toBe(`/result/${caseId}`)
    expect(text).toContain('data-outcome="acceptedNoPaper"')
    expect(text).toMatch(/JZ(-[0-9A-Z]{5}){4}/)
    expect(text).toContain('已取消，不需要提交')
    expect(world.platform.redeemed.get(receipt)).toBe(caseId)
  })

  test('counts, though the empty file field came along', async () => {
    const world = await portalWorld()
    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    const form = filledForm(caseId)
    form.append('residenceProof', await world.sealer.seal({ case: caseId }))
    expect((await citizen.apply(form)).text).toContain('data-outcome="acceptedNoPaper"')
  })

  test.each<[string, (world: PortalWorld, caseId: string) => Promise<string>, string]>([
    [
      'made for another case',
      ({ sealer }) => sealer.seal({ case: 'YX2026-999999' }),
      '这份承诺不是为本次报名作出的',
    ],
    [
      'made at another site',
      ({ sealer }, caseId) => sealer.seal({ case: caseId, site: 'another-site' }),
      '这份承诺不是为本次报名作出的',
    ],
    [
      'altered in one character',
      async ({ sealer }, caseId) => {
        const receipt = await sealer.seal({ case: caseId })
        const at = receipt.length - 40
        return receipt.slice(0, at) + (receipt[at] === 'A' ? 'B' : 'A') + receipt.slice(at + 1)
      },
      '这份承诺回执不完整或者被改动过',
    ],
    ['no receipt at all', async () => '我承诺住在这里', '这份承诺回执不完整或者被改动过'],
    [
      'run out',
      ({ sealer }, caseId) =>
        sealer.seal({ case: caseId, expiresAt: toInstant(Date.now() - 1000) }),
      '这份承诺已过有效期',
    ],
    [
      'sealed under another key',
      async (_, caseId) => (await newSealer()).seal({ case: caseId }),
      '无法确认这份承诺回执由谁签发',
    ],
    [
      'used for another case already',
      async ({ sealer, platform }, caseId) => {
        const receipt = await sealer.seal({ case: caseId })
        platform.redeemed.set(receipt, 'YX2026-000001')
        return receipt
      },
      '这份承诺已经用于另一次报名',
    ],
  ])('is refused in plain words when %s', async (_, receiptOf, words) => {
    const world = await portalWorld()
    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    const residenceProof = await receiptOf(world, caseId)
    const { url, text } = await citizen.apply(filledForm(caseId, { residenceProof }))
    expect(url).toBe('/')
    expect(text).toContain(words)
    expect(text).toContain('value="文澜路8号3栋502室"')
    expect(readdirSync(world.data)).not.toContain('applications')
    expect((await citizen.apply(filledForm(caseId, { residenceProof: pdf() }))).url).toContain(
      caseId,
    )
  })

  test('under a new seal key is good once the keys are fetched again', async () => {
    const world = await portalWorld()
    const before = world.citizen()
    const first = await before.openForm()
    const residenceProof = await world.sealer.seal({ case: first })
    await before.apply(filledForm(first, { residenceProof }))
    const rotated = await newSealer()
    world.platform.keys.push(rotated.sealKey)
    await world.restart()
    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    const receipt = await rotated.seal({ case: caseId })
    const { text } = await citizen.apply(filledForm(caseId, { residenceProof: receipt }))
    expect(text).toContain('data-outcome="acceptedNoPaper"')
  })

  test('under unknown keys makes the portal fetch the keys once a minute, not every time', async () => {
    const world = await portalWorld()
    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    const residenceProof = await (await newSealer()).seal({ case: caseId })
    for (let i = 0; i < 3; i++) await citizen.apply(filledForm(caseId, { residenceProof }))
    expect(world.platform.fetches.filter((path) => path === '/v1/keys')).toHaveLength(1)
  })
})

describe('while the platform is down', () => {
  test('a receipt is verified with the kept keys, and its use recorded later', async () => {
    const world = await portalWorld()
    const first = world.citizen()
    const firstCase = await first.openForm()
    const warm = await world.sealer.seal({ case: firstCase })
    await first.apply(filledForm(firstCase, { residenceProof: warm }))
    await world.platform.close()

    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    const receipt = await world.sealer.seal({ case: caseId })
    const { text } = await citizen.apply(filledForm(caseId, { residenceProof: receipt }))
    expect(text).toContain('data-outcome="acceptedNoPaper"')
    expect(text).toContain('平台登记稍后自动补办')
    expect(stored(world, caseId).materials.homesteadProof).toEqual({ kind: 'not-required' })

    await world.platform.open()
    await vi.waitFor(() => expect(world.platform.redeemed.get(receipt)).toBe(caseId), 3000)
    await vi.waitFor(
      () =>
        expect(stored(world, caseId).materials.residenceProof.redemption.state).toBe('redeemed'),
      3000,
    )
  })

  test('from the start, nobody is sent away, and all is settled when it comes back', async () => {
    const world = await portalWorld('down')
    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    const residenceProof = await world.sealer.seal({ case: caseId })
    const { text } = await citizen.apply(filledForm(caseId, { residenceProof }))
    expect(text).toContain('data-outcome="acceptedUnchecked"')
    expect(text).toContain('待补')
    await world.platform.open()
    await vi.waitFor(() => {
      const { materials } = stored(world, caseId)
      expect(materials.residenceProof).toMatchObject({
        verdict: 'valid',
        redemption: { state: 'redeemed' },
      })
      expect(materials.homesteadProof).toEqual({ kind: 'not-required' })
    }, 3000)
    expect((await citizen.get(`/result/${caseId}`)).text).toContain('acceptedNoPaper')
  })

  test('from the start, a bad receipt is found out later and said so', async () => {
    const world = await portalWorld('down')
    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    const residenceProof = await world.sealer.seal({ case: 'YX2026-999999' })
    await citizen.apply(filledForm(caseId, { residenceProof }))
    await world.platform.open()
    await vi.waitFor(async () => {
      const { text } = await citizen.get(`/result/${caseId}`)
      expect(text).toContain('后来核验未通过')
    }, 3000)
  })
})

describe('the second upload', () => {
  test('is asked for again when the rule asks for it', async () => {
    const world = await portalWorld()
    world.platform.disposition = 'kept'
    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    const { url, text } = await citizen.apply(filledForm(caseId, { residenceProof: pdf() }))
    expect(url).toBe('/')
    expect(text).toContain('href="#homesteadProof"')
  })
})

describe('the back office', () => {
  const residence = exampleItems.find(({ id }) => id === 'residence-proof')

  async function pledgedApplication(deliver: (document: object) => object) {
    const world = await portalWorld()
    const text = residence?.wording['zh-Hans']
    const document = { item: 'residence-proof', version: 1, language: 'zh-Hans', text }
    const wording = await hashWording(document as WordingDocument)
    world.platform.wordings.set(wording, deliver(document))
    const citizen = world.citizen()
    const caseId = await citizen.openForm()
    const residenceProof = await world.sealer.seal({ case: caseId, wording })
    const result = await citizen.apply(filledForm(caseId, { residenceProof }))
    const list = await citizen.get('/office/')
    return { caseId, result, list, detail: await citizen.get(`/office/${caseId}`) }
  }

  test('shows each application with its verdict and the exact words pledged', async () => {
    const { caseId, list, detail, result } = await pledgedApplication((document) => document)
    expect(list.text).toContain(caseId)
    expect(list.text).toContain('承诺：有效')
    expect(detail.text).toContain('我实际住在所填地址，从所填日期起一直住到现在。')
    expect(detail.text).toContain('依照刑法第二百八十条追究刑事责任')
    expect(result.text).toContain('我已看完并知晓告知书的全部内容。')
  })

  test('does not show words that do not hash to what was sealed', async () => {
    const { detail } = await pledgedApplication((document) => ({ ...document, version: 2 }))
    expect(detail.text).toContain('与存证的哈希不一致')
    expect(detail.text).not.toContain('从所填日期起一直住到现在')
  })
})

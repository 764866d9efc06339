import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { PublicItem } from '../../../shared/api/catalogue.ts'
import { ItemVersion } from '../../../shared/catalogue/item.ts'
import { familyPlanningCertificate } from '../../../shared/catalogue/items/family-planning-certificate.ts'
import { exampleItems } from '../../../shared/catalogue/items/index.ts'
import { residenceProof } from '../../../shared/catalogue/items/residence-proof.ts'
import { noticeClauses, pledgeClauses } from '../../../shared/catalogue/wording.ts'
import { hashWording, type WordingDocument } from '../../../shared/catalogue/wording-document.ts'
import { languages } from '../../../shared/kernel/language.ts'

const words = residenceProof.wording['zh-Hans']

/** The pledge item with other words in simplified Chinese. */
const reworded = (changed: object) => ({
  ...residenceProof,
  wording: { ...residenceProof.wording, 'zh-Hans': { ...words, ...changed } },
})

/** The item by certificate with something else about it, and other words in English. */
const certified = (changed: object, words: object = {}) => ({
  ...familyPlanningCertificate,
  ...changed,
  wording: {
    ...familyPlanningCertificate.wording,
    en: { ...familyPlanningCertificate.wording.en, ...words },
  },
})

const certificates = exampleItems.filter((item) => item.disposition === 'certificate')

const accepted = (item: unknown) => ItemVersion.safeParse(item).success

describe('the example items', () => {
  test.each(exampleItems.map((item) => [item.id, item] as const))(
    '%s is a valid item',
    (_, item) => {
      expect(ItemVersion.parse(item)).toEqual(item)
    },
  )

  test('each of the four ways to replace a proof has an example, under a name of its own', () => {
    const ways = new Set(exampleItems.map((item) => item.disposition))
    expect([...ways].sort()).toEqual(['cancelled', 'certificate', 'data-check', 'pledge'])
    expect(new Set(exampleItems.map((item) => item.id)).size).toBe(exampleItems.length)
  })

  test('none costs more trips or materials than before', () => {
    for (const { replaces } of exampleItems) {
      expect(replaces.trips.now).toBeLessThan(replaces.trips.before)
      expect(replaces.materials.now).toBeLessThan(replaces.materials.before)
    }
  })

  test.each(certificates.map((item) => [item.id, item] as const))(
    '%s tells in every language how long what was filled in is kept',
    (_, { validDays, retentionDays, wording }) => {
      for (const { receivers } of Object.values(wording)) {
        for (const { retention } of Object.values(receivers)) {
          expect(retention).toContain(String(validDays))
          expect(retention).toContain(String(retentionDays))
        }
      }
    },
  )

  test.each(certificates.map((item) => [item.id, item] as const))(
    '%s can be asked for in the villages of one district, and tells the ways open to who is refused',
    (_, { fields, villageField, wording }) => {
      const village = fields.find(({ question }) => question.id === villageField)?.question
      const codes = village?.kind === 'choice' ? village.options : []
      expect(new Set(codes.map((code) => code.slice(0, 6)))).toEqual(new Set(['681302']))
      expect(wording['zh-Hans'].appeal).toMatch(/六十日.*行政复议法.*第二十条/)
      expect(wording['zh-Hans'].appeal).toMatch(/六个月.*行政诉讼法.*第四十六条/)
    },
  )

  test.each(certificates.map((item) => [item.id, item] as const))(
    '%s lets nobody say who they are, and prints no telephone number',
    (_, { fields }) => {
      const of = (id: string) => fields.find(({ question }) => question.id === id)
      for (const id of ['name', 'idNumber']) {
        expect(of(id)).toMatchObject({ from: [{ kind: 'token' }], correctable: false })
      }
      expect(of('phone')?.printed).toBe(false)
    },
  )

  test('what the pledge page loads first stays within 1.9 kB on the wire', () => {
    const { wording: _, ...facts } = residenceProof
    const wording = 'Zp3x0Qv7u2m9Kd1Yb5Lr8Wc4Hf6Jt0Na2Se3Gi7Ox9U'
    const item = PublicItem.parse({ ...facts, language: 'zh-Hans', wording, text: words })
    expect(gzipSync(JSON.stringify(item)).length).toBeLessThanOrEqual(1900)
  })
})

describe('an item is refused', () => {
  test.each(noticeClauses)('when its notice lacks the clause %s', (kind) => {
    expect(accepted(reworded({ notice: words.notice.filter((c) => c.kind !== kind) }))).toBe(false)
  })

  test.each(pledgeClauses)('when its pledge lacks the clause %s', (kind) => {
    expect(accepted(reworded({ pledge: words.pledge.filter((c) => c.kind !== kind) }))).toBe(false)
  })

  test.each(['其他条件', '其他要求', '其他情形', '其他材料', 'any other document'])(
    'when it hides behind the catch-all words %s',
    (phrase) => {
      const [first, ...rest] = words.notice
      const vague = [{ ...first, body: `以及法律规定的${phrase}。` }, ...rest]
      expect(accepted(reworded({ notice: vague }))).toBe(false)
    },
  )

  test.each(languages)('when a question has no words in %s', (language) => {
    const { phone: _, ...questions } = residenceProof.wording[language].questions
    const wording = {
      ...residenceProof.wording,
      [language]: { ...residenceProof.wording[language], questions },
    }
    expect(accepted({ ...residenceProof, wording })).toBe(false)
  })

  test('when an option of a choice has no words', () => {
    const { employer: _, ...options } = words.questions.housing.options
    const questions = { ...words.questions, housing: { ...words.questions.housing, options } }
    expect(accepted(reworded({ questions }))).toBe(false)
  })

  const { fields, offices, receivers } = familyPlanningCertificate.wording.en

  test.each<[string, object]>([
    ['a field', { fields: { ...fields, phone: undefined } }],
    ['a village', { fields: { ...fields, village: { label: 'Village', options: {} } } }],
    ['an office', { offices: { ...offices, town: undefined } }],
    ['a department that is asked', { receivers: { ...receivers, 'district-health': undefined } }],
  ])('when %s of a certificate has no words', (_, words) => {
    const withoutAbsent = JSON.parse(JSON.stringify(certified({}, words)))
    expect(accepted(withoutAbsent)).toBe(false)
  })

  test.each(['purpose', 'phone', 'nowhere'])(
    'when the village of a certificate is said by %s, which is no choice of division codes',
    (villageField) => {
      expect(accepted(certified({}))).toBe(true)
      expect(accepted(certified({ villageField }))).toBe(false)
    },
  )

  test('when a language is missing', () => {
    const { en: _, ...wording } = residenceProof.wording
    expect(accepted({ ...residenceProof, wording })).toBe(false)
  })
})

describe('the hash of a wording', () => {
  const document: WordingDocument = {
    item: 'small-proof',
    version: 1,
    language: 'zh-Hans',
    text: {
      title: '小证明',
      agency: '区教育局',
      proves: '一件小事',
      basis: [{ law: '某法', article: '第一条' }],
    },
  }

  test('is the same everywhere and for ever', async () => {
    expect(await hashWording(document)).toBe('mxoOqks38PUCwdhy_jBEU2GvzxAfO93vreAA2yxAd58')
  })

  test('does not depend on the order in which members were written', async () => {
    const { text, language, version, item } = document
    expect(await hashWording({ text, language, version, item })).toBe(await hashWording(document))
  })

  test('is another one for one other character', async () => {
    const text = { ...document.text, title: '小證明' }
    expect(await hashWording({ ...document, text })).not.toBe(await hashWording(document))
  })
})

import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { PublicItem } from '../../../shared/api/catalogue.ts'
import { ItemVersion } from '../../../shared/catalogue/item.ts'
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

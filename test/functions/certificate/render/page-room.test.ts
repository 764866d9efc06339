import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CertificateItem } from '../../../../shared/catalogue/item.ts'
import { familyPlanningCertificate } from '../../../../shared/catalogue/items/family-planning-certificate.ts'
import type { CertificateWording } from '../../../../shared/catalogue/wording.ts'
import type { CertificateField } from '../../../../shared/certificate/field.ts'
import { fitsOnePage } from '../../../../shared/certificate/page-room.ts'
import { render } from './documents.ts'

const wide = (length: number) => '长'.repeat(length)

/** Texts of these lengths, each with the longest label there may be. */
function fieldsOf(lengths: readonly number[]): CertificateField[] {
  return lengths.map((maxLength, at) => ({
    question: { id: `field${at}`, kind: 'text', required: true, minLength: 0, maxLength },
    from: [{ kind: 'citizen' }],
    correctable: true,
    printed: true,
  }))
}

function wordsOf(fields: readonly CertificateField[]): CertificateWording {
  return {
    ...familyPlanningCertificate.wording['zh-Hans'],
    title: wide(40),
    sentence: wide(300),
    basis: Array.from({ length: 3 }, () => ({ law: wide(30), article: wide(20) })),
    fields: Object.fromEntries(fields.map(({ question }) => [question.id, { label: wide(18) }])),
  }
}

describe('what the catalogue lets a certificate print', () => {
  it('fits on its page, however it is shared out among the fields', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(lengths, async (drawn) => {
        const fields = fieldsOf(drawn)
        const words = wordsOf(fields)
        while (!fitsOnePage(words, fields)) fields.pop()
        const pdf = await render({
          title: words.title,
          statement: words.sentence,
          basis: words.basis,
          issuer: wide(24),
          fields: fields.map(({ question }) => ({
            label: wide(18),
            value: wide(question.kind === 'text' ? question.maxLength : 0),
          })),
        })
        expect(pdf.toString('latin1')).toContain('/Count 1')
      }),
      { numRuns: 20 },
    )
  })

  it.each([
    ['many short fields', Array.from({ length: 30 }, () => 6)],
    ['fields a little longer than a line', Array.from({ length: 18 }, () => 55)],
    [
      'one long field among short ones',
      [500, 500, 500, 280, ...Array.from({ length: 3 }, () => 5)],
    ],
  ])('fits on its page with %s', async (_, lengths) => {
    const fields = fieldsOf(lengths)
    const words = wordsOf(fields)
    expect(fitsOnePage(words, fields)).toBe(true)
    const { title, sentence: statement, basis } = words
    const printed = lengths.map((length) => ({ label: wide(18), value: wide(length) }))
    await render({ title, statement, basis, issuer: wide(24), fields: printed })
  })

  it('is refused when it would not fit', () => {
    const full = fieldsOf([500, 500, 500, 500, 500])
    expect(fitsOnePage(wordsOf(full), full)).toBe(false)
    const one = fieldsOf([20])
    const words = wordsOf(one)
    for (const change of [
      { title: wide(41) },
      { sentence: wide(301) },
      { basis: Array.from({ length: 4 }, () => ({ law: '法', article: '条' })) },
      { basis: [{ law: wide(40), article: wide(11) }] },
      { fields: { field0: { label: wide(19) } } },
    ]) {
      expect(fitsOnePage({ ...words, ...change }, one)).toBe(false)
    }
    expect(fitsOnePage(words, one)).toBe(true)
  })

  it('is looked at when an item is published', () => {
    const item = structuredClone(familyPlanningCertificate) as CertificateItem
    expect(CertificateItem.safeParse(item).success).toBe(true)
    item.wording['zh-Hans'].sentence = wide(301)
    expect(CertificateItem.safeParse(item).success).toBe(false)
  })
})

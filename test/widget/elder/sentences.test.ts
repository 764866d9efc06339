import fc from 'fast-check'
import { expect, test } from 'vitest'
import { residenceProof } from '../../../shared/catalogue/items/residence-proof.ts'
import { sentencesOf, spokenLength } from '../../../widget/elder/sentences.ts'

const bare = (text: string) => text.replace(/\s/g, '')

test('a text is spoken sentence by sentence', () => {
  expect(sentencesOf('按居住地入学。您同意吗？请如实填写！')).toEqual([
    '按居住地入学。',
    '您同意吗？',
    '请如实填写！',
  ])
  expect(sentencesOf('Call 12345. Open 8:30–17:30, also at 3.5 km. Come in!')).toEqual([
    'Call 12345.',
    'Open 8:30–17:30, also at 3.5 km.',
    'Come in!',
  ])
})

test('closing quotation marks stay with their sentence', () => {
  expect(sentencesOf('他说：“好。”我也同意。')).toEqual(['他说：“好。”', '我也同意。'])
})

test('what has nothing to say is left out', () => {
  expect(sentencesOf(' 。……！ ')).toEqual([])
})

test('no piece is so long that a browser falls silent over it', () => {
  const { notice, pledge } = residenceProof.wording['zh-Hans']
  const endless = '无'.repeat(400)
  const words = 'undertaking '.repeat(200)
  for (const text of [...notice, ...pledge].map(({ body }) => body).concat(endless, words)) {
    const pieces = sentencesOf(text)
    expect(pieces.length).toBeGreaterThan(0)
    for (const piece of pieces) expect(spokenLength(piece)).toBeLessThanOrEqual(50)
  }
})

test('everything is spoken, in its order', () => {
  for (const { body } of residenceProof.wording['zh-Hans'].notice) {
    expect(bare(sentencesOf(body).join(''))).toBe(bare(body))
  }
  const letters = fc.stringMatching(/^[甲乙丙a-c。，.! ]{1,200}$/)
  fc.assert(
    fc.property(letters, (text) => {
      const said = (some: string) => some.replace(/[^甲乙丙a-c]/g, '')
      expect(said(sentencesOf(text).join(''))).toBe(said(text))
    }),
  )
})

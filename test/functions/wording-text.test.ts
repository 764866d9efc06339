import { expect, test } from 'vitest'
import { wordingDocument } from '../../functions/catalogue/published-item.ts'
import { WordingText } from '../../shared/api/catalogue.ts'
import { exampleItems } from '../../shared/catalogue/items/index.ts'
import { hashWording } from '../../shared/catalogue/wording-document.ts'
import { languages } from '../../shared/kernel/language.ts'

const shown = exampleItems.flatMap((item) =>
  languages.map((language) => [item.id, language, wordingDocument(item, language)] as const),
)

test.each(shown)('the words of %s in %s come back whole, for their hash', async (_, __, words) => {
  const given = WordingText.parse(words)
  expect(given).toEqual(words)
  expect(await hashWording(given as typeof words)).toBe(await hashWording(words))
})

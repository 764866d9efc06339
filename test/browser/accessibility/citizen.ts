import type { Locator, Page } from 'playwright-core'
import { lossStatement } from '../../../shared/catalogue/items/loss-statement.ts'
import { residenceProof } from '../../../shared/catalogue/items/residence-proof.ts'
import type { Question } from '../../../shared/catalogue/question.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { type PageWords, pageWords } from '../../../widget/proof-page/words.ts'
import { words as en } from '../../../widget/words/en.ts'
import type { Words } from '../../../widget/words/words.ts'
import { words as zhHans } from '../../../widget/words/zh-hans.ts'
import { words as zhHant } from '../../../widget/words/zh-hant.ts'
import { pressSeen } from '../frame/sight.ts'
import type { Place } from './scenery.ts'

export const cardWords: { readonly [L in Language]: Words } = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
}

/** The item each place is about, and true answers to its questions. */
const errands = {
  'residence-proof': {
    item: residenceProof,
    answers: {
      address: '幸福路 12 号 3 单元 401 室',
      since: '2020-05-01',
      housing: 'rented',
      phone: '13800138000',
    },
  },
  'loss-statement': {
    item: lossStatement,
    answers: {
      document: 'senior-card',
      lostOn: '2026-03-01',
      circumstances: '',
      phone: '13800138000',
    },
  },
} as const

export type ItemName = keyof typeof errands

const woman = { name: '李秀英', idNumber: '11010519491231002X' }

/** Somebody at a card, wherever it is drawn, in the language it speaks. */
export interface Citizen {
  readonly page: Page
  readonly card: Locator
  readonly language: Language
  readonly words: Words
  /** What only pages of ours say. */
  readonly said: PageWords
  press(name: string): Promise<void>
  /** Waits for the heading of the step, or of whatever else is told. */
  sees(heading: string): Promise<void>
  readonly questions: readonly Question[]
  /** Answers one question, truly. */
  fillIn(question: Question): Promise<void>
  typeIdentity(): Promise<void>
  /** Fills in, and goes on. */
  answer(otherwise?: { readonly [question: string]: string }): Promise<void>
  pledge(): Promise<void>
  confirm(): Promise<void>
}

export function citizenAt(
  page: Page,
  place: Place,
  language: Language,
  name: ItemName = place === 'inline' ? 'residence-proof' : 'loss-statement',
): Citizen {
  const card = cardIn(page, place)
  const words = cardWords[language]
  const said = pageWords[language]
  const { item, answers } = errands[name]
  const asked = item.wording[language].questions as {
    readonly [id: string]: { readonly label: string; readonly options?: Record<string, string> }
  }
  const press = (name: string) => card.getByRole('button', { name, exact: true }).click()
  const sees = (name: string) => card.getByRole('heading', { name, exact: true }).waitFor()

  const truth: { readonly [question: string]: string } = answers

  async function fillIn({ id, kind }: Question, given = truth[id] ?? ''): Promise<void> {
    const { label = '', options } = asked[id] ?? {}
    if (kind === 'choice') await card.getByLabel(options?.[given] ?? '', { exact: true }).check()
    else await card.getByLabel(label).fill(given)
  }
  return {
    page,
    card,
    language,
    words,
    said,
    press,
    sees,
    questions: item.questions,
    fillIn: (question) => fillIn(question),
    async typeIdentity() {
      await card.getByLabel(said.name, { exact: true }).fill(woman.name)
      await card.getByLabel(said.idNumber, { exact: true }).fill(woman.idNumber)
      await press(said.goOn)
    },
    async answer(otherwise = {}) {
      for (const question of item.questions) await fillIn(question, otherwise[question.id])
      await press(words.goOn)
    },
    async pledge() {
      await card.getByRole('checkbox').check()
      await press(words.makePledge)
    },
    async confirm() {
      await pressSeen(card.getByRole('button', { name: said.confirm }))
    },
  }
}

export function cardIn(page: Page, place: Place): Locator {
  switch (place) {
    case 'inline':
      return page.locator('jz-proof')
    case 'frame':
      return page.frameLocator('jz-proof iframe').locator('#jz-proof-page')
    case 'own page':
      return page.locator('#jz-proof-page')
  }
}

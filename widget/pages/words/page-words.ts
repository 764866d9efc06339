import type { Language } from '../../../shared/kernel/language.ts'
import { words as en } from './en.ts'
import type { VerifyWords } from './words.ts'
import { words as zhHans } from './zh-hans.ts'
import { words as zhHant } from './zh-hant.ts'

/** All at hand: the page is small, and switching must work when the network does not. */
export const pageWords: { readonly [L in Language]: VerifyWords } = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
}

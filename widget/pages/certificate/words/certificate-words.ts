import type { Language } from '../../../../shared/kernel/language.ts'
import { words as en } from './en.ts'
import type { CertificateWords } from './words.ts'
import { words as zhHans } from './zh-hans.ts'
import { words as zhHant } from './zh-hant.ts'

/** All at hand: switching must work when the network does not. */
export const certificateWords: { readonly [L in Language]: CertificateWords } = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
}

import type { PageLanguage } from '../portal-site.ts'
import { en } from './en.ts'
import { type Words, zhCn } from './zh-cn.ts'
import { zhHant } from './zh-hant.ts'

export type { Words } from './zh-cn.ts'

export const wordsOf: { readonly [Language in PageLanguage]: Words } = {
  'zh-CN': zhCn,
  'zh-Hant': zhHant,
  en,
}

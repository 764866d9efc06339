import type { Told } from '../site-map.ts'

/** The same in Chinese and English. */
export const told = (chinese: string, english: string): Told => ({
  'zh-Hans': chinese,
  en: english,
})

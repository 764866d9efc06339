/** BCP 47 tags of the languages every wording exists in. */
export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const

export type Language = (typeof languages)[number]

/**
 * The language to speak on a page, from its `lang`: `zh-TW`, `zh-HK` and `zh-MO` read traditional
 * characters, other Chinese and an unknown or missing language simplified ones.
 */
export function languageOf(tag: string | null | undefined): Language {
  const lower = (tag ?? '').toLowerCase()
  if (/^zh-(hant|tw|hk|mo)\b/.test(lower)) return 'zh-Hant'
  return /^en\b/.test(lower) ? 'en' : 'zh-Hans'
}

/** The languages of the guide; the first is the default and has the shorter addresses. */
export const guideLanguages = ['zh-Hans', 'en'] as const

export type GuideLanguage = (typeof guideLanguages)[number]

/** The same in each language of the guide. */
export type Told<What = string> = { readonly [Language in GuideLanguage]: What }

/** The pages in reading order, by the folder each lies in. */
export const folders = {
  start: '',
  webmaster: 'webmaster/',
  office: 'office/',
  security: 'security/',
  reference: 'reference/',
  errors: 'errors/',
  api: 'api/',
} as const

export type PageName = keyof typeof folders

export const pageNames = Object.keys(folders) as PageName[]

/** Path of a page below `/v1/`. */
export function pagePath(language: GuideLanguage, page: PageName): string {
  return `guide/${language === 'en' ? 'en/' : ''}${folders[page]}index.html`
}

/**
 * Address of a page, the file named: it is found also where no edge function completes folders (China).
 */
export function pageAddress(language: GuideLanguage, page: PageName, anchor = ''): string {
  return `/v1/${pagePath(language, page)}${anchor && `#${anchor}`}`
}

import { type Language, languageOf } from '../../shared/kernel/language.ts'

const parameter = 'lang'

/** The language the address asks for, otherwise the first of the reader's that the page speaks. */
export function pageLanguage(): Language {
  const asked = new URL(location.href).searchParams.get(parameter)
  return languageOf(asked ?? navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)))
}

/** Puts the choice into the address, so that it lasts and can be sent on, without loading anything. */
export function keepLanguage(language: Language): void {
  const address = new URL(location.href)
  address.searchParams.set(parameter, language)
  history.replaceState(null, '', address)
}

/** Tells the browser, the tab and screen readers. */
export function nameDocument(language: Language, title: string): void {
  document.documentElement.lang = language
  document.title = title
}

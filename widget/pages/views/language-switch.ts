import { html } from 'lit'
import { type Language, languages } from '../../../shared/kernel/language.ts'
import type { VerifyWords } from '../words/words.ts'

/** Each language by its own name: whoever looks for it cannot read the others. */
const ownNames: { readonly [L in Language]: string } = {
  'zh-Hans': '简体',
  'zh-Hant': '繁體',
  en: 'English',
}

/** Buttons and not links: following a link would lose what has been pasted. */
export function languageSwitch(
  words: VerifyWords,
  language: Language,
  choose: (language: Language) => void,
) {
  return html`
    <nav aria-label=${words.chooseLanguage}>
      ${languages.map(
        (one) => html`
          <button
            type="button"
            lang=${one}
            aria-pressed=${one === language}
            @click=${() => choose(one)}
          >${ownNames[one]}</button>
        `,
      )}
    </nav>
  `
}

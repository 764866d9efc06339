import { html, nothing } from 'lit'
import type { Staff } from '../../../shared/desk/staff.ts'
import { type Language, languages } from '../../../shared/kernel/language.ts'
import type { DeskWords } from '../words/words.ts'

/** Each language by its own name: whoever looks for it cannot read the others. */
const ownNames: { readonly [L in Language]: string } = {
  'zh-Hans': '简体',
  'zh-Hant': '繁體',
  en: 'English',
}

export interface HeaderScene {
  readonly words: DeskWords
  readonly language: Language
  readonly me: Staff | undefined
  readonly choose: (language: Language) => void
  readonly signOut: () => void
}

/** Who is signed in stands on every page: it is in their name that answers are given. */
export function headerView({ words, language, me, choose, signOut }: HeaderScene) {
  return html`
    <header>
      <p class="platform" translate="no">${words.platform} · ${words.title}</p>
      <div class="who">
        ${
          me
            ? html`<span translate="no">${words.signedInAs(me.name, me.staffNumber)}</span>
              <button type="button" class="plain" @click=${signOut}>${words.signOut}</button>`
            : nothing
        }
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
      </div>
    </header>
  `
}

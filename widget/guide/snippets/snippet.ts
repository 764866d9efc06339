import { type Html, html } from '../html.ts'
import type { Known } from '../page.ts'
import type { GuideLanguage } from '../site-map.ts'

/** Picks what is said in the page's language: comments, labels. */
export type Say = (chinese: string, english: string) => string

/** Code that is shown to be copied. A test runs it exactly as the page shows it. */
export interface Snippet {
  readonly kind: 'HTML' | 'JavaScript' | 'JSX' | 'CSS' | 'HTTP'
  readonly text: (say: Say, known: Known) => string
}

/** The address the code is written for; on the page the script puts the page's own in its place. */
export const examplePlatform = 'https://jianzheng.example'

export function renderSnippet(
  language: GuideLanguage,
  known: Known,
  id: string,
  { kind, text }: Snippet,
): Html {
  const say: Say = (chinese, english) => (language === 'en' ? english : chinese)
  return html`<figure class="snippet">
<figcaption>${kind}</figcaption>
<pre><code id="snippet-${id}" data-snippet="${id}">${text(say, known).trim()}</code></pre>
</figure>`
}

import { html } from '../html.ts'
import type { MakePage } from '../page.ts'
import { startWords } from '../words/start.ts'

/** Who is reading, and where to go on. */
export const startPage: MakePage = ({ language, link }) => {
  const words = startWords[language]
  return {
    title: words.title,
    lead: words.lead,
    sections: [
      {
        id: 'who',
        title: words.who,
        body: html`<ul class="ways">${words.ways.map(
          ([page, name, what]) => html`<li><a href="${link(page)}">${name}</a><p>${what}</p></li>`,
        )}</ul>`,
      },
      { id: 'how', title: words.how, body: words.howBody },
    ],
  }
}

import { problemKinds } from '../../../shared/api/problem.ts'
import type { ProblemCode } from '../../../shared/kernel/problem.ts'
import { html } from '../html.ts'
import type { MakePage } from '../page.ts'
import { table } from '../table.ts'
import { errorWords } from '../words/errors/errors.ts'
import { errorsPageWords } from '../words/errors-page.ts'

const codes = Object.keys(problemKinds) as ProblemCode[]

/** Every problem code there is, each under its own anchor: `type` of a problem leads there. */
export const errorsPage: MakePage = ({ language, snippet }) => {
  const words = errorsPageWords[language]
  const retries = (code: ProblemCode) => (problemKinds[code].retry ? words.yes : words.no)
  return {
    title: words.title,
    lead: words.lead,
    sections: [
      {
        id: 'form',
        title: words.form,
        body: html`${words.formBody}${snippet('problem')}${words.afterForm}`,
      },
      {
        id: 'overview',
        title: words.overview,
        body: table(
          language,
          [words.code, words.status, words.retry],
          codes.map((code) => [
            html`<a href="#${code}">${code}</a>`,
            problemKinds[code].status,
            retries(code),
          ]),
        ),
      },
      {
        id: 'codes',
        title: words.each,
        body: html`${codes.map((code) => {
          const { status, title } = problemKinds[code]
          const { means, act } = errorWords[code]
          return html`<article id="${code}" aria-labelledby="${code}-title">
<h3 id="${code}-title"><code>${code}</code></h3>
<p class="hint">HTTP ${status} · ${words.retry}${words.colon}${retries(code)} · <span lang="en">${title}</span></p>
<dl>
<div><dt>${words.means}</dt><dd>${means[language]}</dd></div>
<div><dt>${words.act}</dt><dd>${act[language]}</dd></div>
</dl>
</article>`
        })}`,
      },
    ],
  }
}

import { html, nothing } from 'lit'
import type { Letter } from '../../../shared/api/desk.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { sayMoment } from '../../pages/moment.ts'
import type { LetterProblem, LettersWords } from '../words/letters.ts'
import { sayDue } from './due.ts'
import { type FormScene, formView } from './form-view.ts'

export interface LetterScene extends FormScene {
  readonly language: Language
  readonly letter: Letter | undefined
  readonly problem: LetterProblem | undefined
  readonly loading: string
  readonly now: number
  readonly back: () => void
}

/** One letter: what is asked, of whom and why, and the answer. */
export function letterView(scene: LetterScene) {
  const { words, letter, problem, loading, back } = scene
  return html`
    <p><button type="button" class="plain back" @click=${back}>${words.back}</button></p>
    <h1 tabindex="-1">${letter?.title ?? words.title}</h1>
    ${problem ? problemView(words, problem) : nothing}
    ${letter || problem ? nothing : html`<p role="status">${loading}</p>`}
    ${letter ? factsView(scene, letter) : nothing}
    ${letter?.person && !problem ? formView(scene) : nothing}
  `
}

function problemView(words: LettersWords, problem: LetterProblem) {
  const { what, next } = words.problems[problem]
  return html`<div class="trouble" role="alert"><p><strong>${what}</strong> ${next}</p></div>`
}

function factsView({ words, language, problem, now, step }: LetterScene, letter: Letter) {
  const { person, dispute, basis, lawfulBasis, consentedAt, answer, answeredAt = '' } = letter
  const shown = problem || step === 'sent' ? undefined : person
  const facts: [string, unknown][] = [
    [words.question, letter.asked],
    ...(shown
      ? ([
          [words.name, html`<strong translate="no">${shown.name}</strong>`],
          [words.idNumber, html`<span class="number" translate="no">${shown.idNumber}</span>`],
        ] as [string, unknown][])
      : []),
    ...(shown && dispute
      ? ([
          [words.dispute, dispute.reason],
          [words.before, words.answers[dispute.answer].what],
        ] as [string, unknown][])
      : []),
    [
      words.basis,
      [
        html`<p>${words.bases[lawfulBasis](sayMoment(consentedAt, language))}</p>`,
        ...basis.map(({ law, article }) => html`<p>${words.law(law, article)}</p>`),
      ],
    ],
    [words.agency, letter.agency],
    answer
      ? [words.columns.answer, `${words.answers[answer].what} · ${sayMoment(answeredAt, language)}`]
      : [words.dueBy, `${sayMoment(letter.dueAt, language)} · ${sayDue(letter, words, now)}`],
    [
      words.columns.reference,
      html`<span class="reference" translate="no">${letter.reference}</span>`,
    ],
  ]
  return html`
    <section class="card">
      <dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
      <p class="hint">${shown ? words.confidential : words.personGone}</p>
    </section>
  `
}

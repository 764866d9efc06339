import { child, parent } from '../demo-people.ts'
import { households, relations, schools } from '../registration-form.ts'
import type { Session } from '../sessions.ts'
import {
  type FormState,
  materialField,
  radioField,
  selectField,
  textField,
  wrongOf,
} from './form-field.ts'
import { Html, html, template } from './html.ts'
import { type Page, renderPage } from './layout.ts'
import { problemWords } from './problem-words.ts'

const form = template('index.html')
const telephone = html`type="tel" inputmode="numeric" autocomplete="tel" maxlength="11" required`
const mask = (idNumber: string) => `${idNumber.slice(0, 3)}***********${idNumber.slice(-4)}`

/** The registration form, empty or with the draft that a refused submission left behind. */
export function formPage(page: Page, session: Session): string {
  const { words } = page
  const values = session.draft?.values ?? { relation: 'mother', phone: parent.phone }
  const state: FormState = { words, values, problems: session.draft?.problems ?? [] }
  const kept = session.draft?.materials ?? {}
  const main = form({
    ...words,
    path: page.path,
    case: session.case,
    problems: problemList(state),
    childNameValue: child.name,
    childIdValue: mask(child.idNumber),
    childBirthValue: child.birthDate,
    guardianNameValue: parent.name,
    guardianIdValue: mask(parent.idNumber),
    relationField: selectField('relation', named(relations, page), state),
    phoneField: textField('phone', state, telephone, words.phoneHint),
    householdField: radioField('household', named(households, page), state),
    homeAddressField: textField(
      'homeAddress',
      state,
      html`autocomplete="street-address" minlength="5" maxlength="100" required`,
      words.homeAddressHint,
      'wide',
    ),
    schoolField: selectField('school', named(schools, page), state),
    kindergartenField: textField('kindergarten', state, html`maxlength="60"`, words.optional),
    residenceProofField: materialField(
      'residenceProof',
      words.residenceProofHint,
      kept.residenceProof,
      state,
    ),
    vaccinationProofField: materialField(
      'vaccinationProof',
      words.vaccinationProofHint,
      kept.vaccinationProof,
      state,
    ),
    homesteadProofField: materialField(
      'homesteadProof',
      words.homesteadProofHint,
      kept.homesteadProof,
      state,
    ),
    confirmField: confirmation(state),
  })
  return renderPage(page, {
    title: words.here,
    main,
    signedIn: true,
    assistant: session.assistant,
    withScript: true,
  })
}

function named<Key extends string>(
  keys: readonly Key[],
  page: Page & { words: Record<Key, string> },
) {
  return keys.map((key) => [key, page.words[key]] as const)
}

function confirmation(state: FormState): Html {
  const wrong = wrongOf('confirm', state)
  const note = wrong ? html`<span class="wrong">${wrong}</span>` : new Html('')
  const checked = state.values.confirm === 'yes' ? html` checked` : new Html('')
  return html`<p><label><input type="checkbox" id="confirm" name="confirm" value="yes" required${checked}>${state.words.confirm}</label> ${note}</p>`
}

function problemList({ problems, words }: FormState): Html {
  if (problems.length === 0) return new Html('')
  const entries = problems.map((problem) => {
    const label =
      problem.field === 'confirm' ? '' : `${words[problem.field as 'school']}${words.colon}`
    return html`<li><a href="#${problem.field}">${label}${problemWords(problem, words)}</a></li>`
  })
  return html`<section class="problems" role="alert"><h2>${words.problemsTitle}</h2><ul>${entries}</ul></section>`
}

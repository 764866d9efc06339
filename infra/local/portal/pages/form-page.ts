import type { Assistant } from '../../../../shared/identity/citizen-token.ts'
import { child, parent } from '../demo-people.ts'
import { type FormId, otherThan } from '../forms/index.ts'
import type { OpenCase } from '../sessions.ts'
import { type FormState, formField } from './form-field.ts'
import { Html, html, template } from './html.ts'
import { formPath, type Page, renderPage } from './layout.ts'
import { materialField } from './material-field.ts'
import { problemWords } from './problem-words.ts'
import { wordOf } from './word-of.ts'

const frame = template('form.html')

/** What each form looks like inside the frame of all of them. */
const inside: { readonly [Id in FormId]: ReturnType<typeof template> } = {
  registration: template('registration.html'),
  reward: template('reward.html'),
}

const mask = (idNumber: string) => `${idNumber.slice(0, 3)}***********${idNumber.slice(-4)}`

/** What the account says, to be read and not to be typed. */
const known = {
  childNameValue: child.name,
  childIdValue: mask(child.idNumber),
  childBirthValue: child.birthDate,
  guardianNameValue: parent.name,
  guardianIdValue: mask(parent.idNumber),
}

/** The form, empty or with the draft that a refused submission left behind. */
export function formPage(
  page: Page,
  { case: caseId, draft }: OpenCase,
  assistant: Assistant | undefined,
): string {
  const { form, words } = page
  const values = draft?.values ?? form.start
  const state: FormState = { form, words, values, problems: draft?.problems ?? [] }
  const controls = Object.entries(form.fields).map(
    ([name, field]) => [`${name}Field`, formField(name, field, state)] as const,
  )
  const uploads = Object.entries(form.materials).map(
    ([name, rule]) =>
      [`${name}Field`, materialField(name, rule, draft?.materials[name], state)] as const,
  )
  const slots = { ...words, ...known, ...Object.fromEntries([...controls, ...uploads]) }
  const main = frame({
    ...slots,
    path: page.path,
    otherPath: formPath(page.language, otherThan(form)),
    case: caseId,
    problems: problemList(state),
    fieldsets: inside[form.id](slots),
  })
  return renderPage(page, { title: words.here, main, signedIn: true, assistant, withScript: true })
}

function problemList({ problems, form, words }: FormState): Html {
  if (problems.length === 0) return new Html('')
  const entries = problems.map((problem) => {
    const { field } = problem
    const isNamed = form.fields[field]?.kind !== 'confirm'
    const label = isNamed ? `${wordOf(words, field)}${words.colon}` : ''
    return html`<li><a href="#${field}">${label}${problemWords(problem, form, words)}</a></li>`
  })
  return html`<section class="problems" role="alert"><h2>${words.problemsTitle}</h2><ul>${entries}</ul></section>`
}

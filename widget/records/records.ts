import type { RecordInList, RecordList } from '../../shared/api/records.ts'
import type { Language } from '../../shared/kernel/language.ts'
import type { Access } from '../api/access.ts'
import { persist, request } from '../api/reply.ts'
import type { Citizen } from '../api/token.ts'
import { inquirer } from '../check/inquire.ts'
import { type Child, h } from '../proof/h.ts'
import type { Stage } from '../proof/stage.ts'
import { button } from '../rights/controls.ts'
import { list } from './list.ts'
import type { Matter } from './matter.ts'
import { recordsWords } from './words/words.ts'

/** Whose list is shown, of which site and how. */
export interface RecordsErrand extends Access {
  readonly language: Language
}

/**
 * Reads what a citizen did at the site and shows it. Nothing is kept here: what was not to be read is read
 * again when they ask for it.
 */
export function records(errand: RecordsErrand, stage: Stage): void {
  const { tokens, language } = errand
  const said = recordsWords[language]
  const inquire = inquirer(errand, { persist, request })
  read(false)

  /** Nothing is thrown into the host page: an answer that is not what the contract says is none. */
  function read(leads: boolean): void {
    readNow(leads).catch(() => tell(said.unreachable))
  }

  /** @param leads whether the focus is led to the list: the citizen has asked for it */
  async function readNow(leads: boolean): Promise<void> {
    show(said.reading, h('progress', { 'aria-label': said.reading }))
    if (leads) stage.lead()?.focus()
    const attempted = (attempt: number) => stage.say(said.readingAgain(attempt))
    const identity = await tokens.get()
    const citizen = identity.kind === 'answer' ? identity.body : undefined
    const event = await inquire(citizen, attempted, undefined, `/v1/records?lang=${language}`)
    // Whose list it is, is said by the token it was read with.
    if (event.type === 'citizen') return readNow(leads)
    const found = event.type === 'check' && readList(event.check)
    if (found && citizen) showList(found, citizen)
    else if (event.type === 'refused') tell(said.refused(event.problem.code))
    else tell(said.unreachable)
    if (leads) stage.lead()?.focus()
  }

  function showList(found: readonly RecordInList[], citizen: Citizen): void {
    const whose = h('p', { class: 'hint' }, said.whose(citizen.person.name))
    const matter: Matter = {
      errand,
      said,
      async withdraw(path) {
        const bodyOf = () => '{}'
        const event = await inquire(citizen, () => {}, bodyOf, path)
        // Somebody else has signed in meanwhile: what is shown is not theirs.
        if (event.type === 'citizen') read(true)
        return event.type === 'check' ? event.check.withdrawnAt : undefined
      },
    }
    if (found.length > 0) show(said.count(found.length), whose, list(found, matter))
    else show('', whose, h('p', {}, said.none))
  }

  /** What is in the way, and what to do next. */
  function tell(trouble: string): void {
    tokens.forget()
    show(
      '',
      h('p', { class: 'error', role: 'alert' }, trouble),
      button(said.tryAgain, () => read(true)),
    )
  }

  function show(status: string, ...below: readonly Child[]): void {
    stage.show(h('h2', { tabindex: -1 }, said.heading), status, below, language)
  }
}

/** An answer as the contract has it, as far as the list relies on it. */
function readList(body: unknown): readonly RecordInList[] | undefined {
  const { records } = (body ?? {}) as Partial<RecordList>
  return Array.isArray(records) ? records : undefined
}

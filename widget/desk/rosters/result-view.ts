import { html, nothing } from 'lit'
import type { Roster, RosterException, RosterItem } from '../../../shared/api/roster.ts'
import { maskIdNumber } from '../../../shared/identity/id-number.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import { sayMoment } from '../../pages/moment.ts'
import type { RostersWords } from '../words/rosters.zh-hans.ts'
import type { Filter } from './jz-roster-result.ts'
import { saveFile } from './save-file.ts'
import { writeCsv } from './write-csv.ts'

export interface ResultScene {
  readonly words: RostersWords
  readonly language: Language
  readonly roster: Roster
  readonly item: RosterItem
  readonly found: {
    readonly exceptions: readonly RosterException[]
    readonly resolved: readonly RosterException[]
  }
  readonly filter: Filter
  readonly showsNumbers: boolean
  /** What came of copying. */
  readonly said: string
  readonly choose: (filter: Filter) => void
  readonly toggleNumbers: () => void
  readonly copy: (text: string) => void
  readonly again: () => void
}

/** Who is not confirmed, each with a reminder, and how many there are of each. */
export function resultView(scene: ResultScene) {
  const { words, language, roster, found, again } = scene
  const { counts, changed = 0, number = 1 } = roster.run ?? {}
  const { exceptions, resolved } = found
  return html`
    <section class="card">
      <h2 id="result" tabindex="-1">${words.states.done}</h2>
      <dl>
        ${(['yes', 'no', 'unknown'] as const).map(
          (one) => html`<div><dt>${words.counts[one]}</dt><dd>${counts?.[one] ?? 0}</dd></div>`,
        )}
      </dl>
      ${number > 1 ? html`<p>${words.changed(changed)}</p>` : nothing}
      ${
        resolved.length > 0
          ? html`<p>${words.resolved(resolved.length)}: ${resolved.map(({ name }) => name).join('、')}</p>`
          : nothing
      }
      <p class="actions">
        <button type="button" class="go" @click=${() => download(scene)}>${words.download}</button>
        <button type="button" class="button" @click=${again}>${words.again}</button>
      </p>
      <p class="hint">${words.confidential} ${words.expires(sayMoment(roster.expiresAt, language))}</p>
    </section>
    ${exceptions.length > 0 ? html`${toolsView(scene)}${tableView(scene)}` : html`<p>${words.noneLeft}</p>`}
  `
}

function toolsView(scene: ResultScene) {
  const { words, filter, showsNumbers, said, choose, toggleNumbers, copy } = scene
  return html`
    <div class="bar">
      <label for="roster-filter">${words.filter}</label>
      <select id="roster-filter" @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as Filter)}>
        ${filters.map(
          (one) => html`
            <option value=${one} ?selected=${one === filter}>
              ${one === 'all' ? words.all : words.counts[one]}
            </option>
          `,
        )}
      </select>
      <label class="choice">
        <input type="checkbox" .checked=${showsNumbers} @change=${toggleNumbers}>${words.showNumbers}
      </label>
      <button type="button" class="button" @click=${() => copy(remindersOf(scene).join('\n\n'))}>
        ${words.copyAll}
      </button>
      <span role="status">${said}</span>
    </div>
  `
}

const filters = ['all', 'no', 'unknown'] as const

const shownOf = ({ found, filter }: ResultScene) =>
  found.exceptions.filter(({ outcome }) => filter === 'all' || filter === outcome)

const remindersOf = (scene: ResultScene) =>
  shownOf(scene).map((one) => remind(scene.words, scene.item, one))

function tableView(scene: ResultScene) {
  const { words, item, roster, showsNumbers, copy } = scene
  const { name, idNumber, outcome, was, reminder } = words.heads
  // The first run has no last time.
  const again = (roster.run?.number ?? 1) > 1
  const heads = [name, idNumber, outcome, ...(again ? [was] : []), reminder]
  return html`
    <table class="queue">
      <thead>
        <tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr>
      </thead>
      <tbody>
        ${shownOf(scene).map(
          (one) => html`
            <tr class="calm">
              <td data-head=${name}>${one.name}</td>
              <td data-head=${idNumber} class="number">
                ${showsNumbers ? one.idNumber : maskIdNumber(one.idNumber)}
              </td>
              <td data-head=${outcome}>${words.counts[one.outcome]}</td>
              ${again ? html`<td data-head=${was}>${one.was ? words.counts[one.was] : '–'}</td>` : nothing}
              <td class="reminder">
                <button type="button" class="plain" aria-label="${words.copy}: ${one.name}"
                  @click=${() => copy(remind(words, item, one))}>${words.copy}</button>
                <details>
                  <summary aria-label="${words.readReminder}: ${one.name}">${words.readReminder}</summary>
                  <p>${remind(words, item, one)}</p>
                </details>
              </td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `
}

const remind = (
  words: RostersWords,
  { title, asked, next }: RosterItem,
  { name }: RosterException,
) => words.reminder(name, title, asked, next)

function download({ words, item, roster, found }: ResultScene): void {
  const { line, name, idNumber, outcome, was, reminder } = words.heads
  const rows = found.exceptions.map((one) => [
    `${one.line}`,
    one.name,
    one.idNumber,
    words.counts[one.outcome],
    one.was ? words.counts[one.was] : '',
    remind(words, item, one),
  ])
  saveFile(
    `${roster.label}.csv`,
    writeCsv([[line, name, idNumber, outcome, was, reminder], ...rows]),
  )
}

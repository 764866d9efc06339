import { html, nothing } from 'lit'
import type { Roster, RosterItem } from '../../../shared/api/roster.ts'
import type { RostersWords } from '../words/rosters.zh-hans.ts'

export interface RosterListScene {
  readonly words: RostersWords
  readonly items: readonly RosterItem[]
  readonly rosters: readonly Roster[]
  readonly refresh: () => void
}

/** The rosters there are, and under which law another may be begun. */
export function rosterListView({ words, items, rosters, refresh }: RosterListScene) {
  return html`
    <div class="bar">
      <h1 tabindex="-1">${words.title}</h1>
      <button type="button" class="button" @click=${refresh}>${words.refresh}</button>
    </div>
    ${rosters.length > 0 ? tableView(words, rosters) : nothing}
    <section class="card">
      ${rosters.length > 0 ? nothing : html`<p><strong>${words.empty.what}</strong> ${words.empty.next}</p>`}
      ${
        items.length > 0
          ? items.map((item) => itemView(words, item))
          : html`<p>${words.noItems}</p>`
      }
      ${items.length > 0 ? html`<p class="actions"><a class="button" href="#roster/new">${words.begin}</a></p>` : nothing}
    </section>
  `
}

function itemView(words: RostersWords, { title, asked, receivers, basis }: RosterItem) {
  return html`
    <h2>${title}</h2>
    <p>${words.asks(asked, receivers.join('、'))}</p>
    <p class="hint">
      ${words.basis}: ${basis.map(({ law, article }) => words.law(law, article)).join('；')}
    </p>
  `
}

function tableView(words: RostersWords, rosters: readonly Roster[]) {
  const { label, item, state, exceptions } = words.columns
  return html`
    <table class="queue">
      <thead>
        <tr>${[label, item, state, exceptions].map((head) => html`<th scope="col">${head}</th>`)}</tr>
      </thead>
      <tbody>
        ${rosters.map(
          (roster) => html`
            <tr class="calm">
              <td data-head=${label}><a href="#roster/${roster.reference}">${roster.label}</a></td>
              <td data-head=${item}>${roster.title}</td>
              <td data-head=${state}>
                <span>${sayState(words, roster)}</span>
                ${
                  isDone(roster)
                    ? nothing
                    : html`<a class="plain" href="#roster/${roster.reference}" aria-label="${words.goOn}: ${roster.label}">${words.goOn}</a>`
                }
              </td>
              <td data-head=${exceptions}>${isDone(roster) ? exceptionsOf(roster) : '–'}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `
}

const isDone = ({ run }: Roster) => run?.endedAt !== undefined

const exceptionsOf = ({ run }: Roster) => (run?.counts.no ?? 0) + (run?.counts.unknown ?? 0)

function sayState({ states }: RostersWords, roster: Roster): string {
  const { received, chunks, run } = roster
  if (received < chunks) return states.sending(received, chunks)
  return run ? (run.endedAt ? states.done : states.running) : states.ready
}

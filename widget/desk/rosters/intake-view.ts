import { html, nothing } from 'lit'
import type { Roster, RosterItem } from '../../../shared/api/roster.ts'
import type { BadRow, RosterRow } from '../../../shared/roster/judge-rows.ts'
import type { RostersWords } from '../words/rosters.zh-hans.ts'
import type { Columns } from './columns.ts'
import type { TableRow } from './read-table.ts'

export interface IntakeScene {
  readonly words: RostersWords
  readonly items: readonly RosterItem[]
  readonly item: string
  readonly label: string
  readonly roster: Roster | undefined
  readonly table: readonly TableRow[] | undefined
  readonly columns: Columns
  /** Undefined until both columns are known. */
  readonly judged:
    | { readonly rows: readonly RosterRow[]; readonly bad: readonly BadRow[] }
    | undefined
  readonly wrong: string | undefined
  readonly name: (label: string) => void
  readonly choose: (item: string) => void
  readonly map: (columns: Columns) => void
  readonly take: (file: File) => void
  readonly paste: (text: string) => void
  readonly saveBad: (bad: readonly BadRow[]) => void
  readonly send: () => void
}

/** What is checked, and where the people stand. */
export function intakeView(scene: IntakeScene) {
  const { words, roster, wrong, table, take, paste } = scene
  return html`
    <section class="card" @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault()
        const [file] = event.dataTransfer?.files ?? []
        if (file) take(file)
      }}>
      ${roster ? html`<p>${words.sameFile(roster.label)}</p>` : aboutView(scene)}
      <label class="field" for="roster-file">${words.file}</label>
      <p class="hint" id="roster-file-hint">${words.fileHint}</p>
      <input id="roster-file" type="file" accept=".csv,.txt,text/csv" aria-describedby="roster-file-hint"
        @change=${({ target }: Event) => {
          const [file] = (target as HTMLInputElement).files ?? []
          if (file) take(file)
        }}>
      <label class="field" for="roster-pasted">${words.pasted}</label>
      <textarea id="roster-pasted" rows="3" spellcheck="false"
        @paste=${({ target }: Event) => setTimeout(() => paste((target as HTMLTextAreaElement).value))}
        @change=${({ target }: Event) => paste((target as HTMLTextAreaElement).value)}></textarea>
      ${wrong ? html`<p class="error" role="alert" tabindex="-1">${wrong}</p>` : nothing}
    </section>
    ${table ? tableView(scene, table) : nothing}
  `
}

function aboutView({ words, items, item, label, choose, name }: IntakeScene) {
  return html`
    ${
      items.length > 1
        ? html`<label class="field" for="roster-item">${words.item}</label>
          <select id="roster-item" @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
            ${items.map((one) => html`<option value=${one.item} ?selected=${one.item === item}>${one.title}</option>`)}
          </select>`
        : html`<p><strong>${items[0]?.title}</strong></p>`
    }
    <label class="field" for="roster-label">${words.label}</label>
    <p class="hint" id="roster-label-hint">${words.labelHint}</p>
    <input id="roster-label" maxlength="60" autocomplete="off" aria-describedby="roster-label-hint" .value=${label}
      @input=${({ target }: Event) => name((target as HTMLInputElement).value)}>
  `
}

function tableView(scene: IntakeScene, table: readonly TableRow[]) {
  const { words, columns, judged, map, send } = scene
  const width = Math.max(...table.slice(0, 50).map(({ cells }) => cells.length))
  const heads = Array.from({ length: width }, (_, at) =>
    words.column(at + 1, columns.hasHeader ? (table[0]?.cells[at] ?? '') : ''),
  )
  const select = (key: 'name' | 'idNumber') => html`
    <label class="field" for="roster-${key}">${words[key]}</label>
    <select id="roster-${key}"
      @change=${({ target }: Event) => map({ ...columns, [key]: Number((target as HTMLSelectElement).value) })}>
      <option value="-1">${words.notChosen}</option>
      ${heads.map((head, at) => html`<option value=${at} ?selected=${at === columns[key]}>${head}</option>`)}
    </select>
  `
  return html`
    <section class="card">
      <label class="choice">
        <input type="checkbox" .checked=${columns.hasHeader}
          @change=${() => map({ ...columns, hasHeader: !columns.hasHeader })}>${words.hasHeader}
      </label>
      ${select('name')} ${select('idNumber')}
      <h2>${words.preview}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.preview}>
        <table>
          <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
          <tbody>
            ${table
              .slice(columns.hasHeader ? 1 : 0, columns.hasHeader ? 4 : 3)
              .map(
                ({ cells }) => html`<tr>${heads.map((_, at) => html`<td>${cells[at]}</td>`)}</tr>`,
              )}
          </tbody>
        </table>
      </div>
      ${judged ? html`<p role="status">${words.good(judged.rows.length)}</p>${badView(scene, judged.bad)}` : nothing}
      <p class="actions">
        <button type="button" class="go" ?disabled=${!judged?.rows.length} @click=${send}>
          ${words.send(judged?.rows.length ?? 0)}
        </button>
      </p>
    </section>
  `
}

/** The first of them in words; all of them in a file. */
function badView({ words, saveBad }: IntakeScene, bad: readonly BadRow[]) {
  if (bad.length === 0) return nothing
  return html`
    <p>${words.bad(bad.length)}</p>
    <ul>
      ${bad
        .slice(0, 20)
        .map(
          ({ line, reason, other }) =>
            html`<li>${words.line(line)}: ${words.reasons[reason]}${other === undefined ? '' : words.other(other)}</li>`,
        )}
    </ul>
    <p><button type="button" class="button" @click=${() => saveBad(bad)}>${words.downloadBad}</button></p>
  `
}

import { LitElement } from 'lit'
import { mostRows, type Roster, type RosterItem } from '../../../shared/api/roster.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { BadRow, RosterRow } from '../../../shared/roster/judge-rows.ts'
import { deskWords } from '../words/words.ts'
import { type Columns, guessColumns } from './columns.ts'
import { intakeView } from './intake-view.ts'
import { keptAs } from './jz-roster.ts'
import { decodeTable, NoTable, readTable, type TableRow } from './read-table.ts'
import { digestOf, judgeFile } from './roster-file.ts'
import { saveFile } from './save-file.ts'
import { writeCsv } from './write-csv.ts'

/** What is to be checked: the detail of `jz-intake`. */
export interface Intake {
  readonly item: string
  readonly label: string
  readonly rows: readonly RosterRow[]
}

/** `<jz-roster-intake>`: from a file or a pasted table to the rows that can be checked; nothing is sent. */
export class JzRosterIntake extends LitElement {
  static override properties = {
    language: {},
    items: { attribute: false },
    roster: { attribute: false },
    table: { state: true },
    columns: { state: true },
    item: { state: true },
    label: { state: true },
    wrong: { state: true },
  }

  declare language: Language
  declare items: readonly RosterItem[]
  /** One that has not been sent completely. */
  declare roster: Roster | undefined
  declare private table: readonly TableRow[] | undefined
  declare private columns: Columns
  declare private item: string
  declare private label: string
  declare private wrong: string | undefined

  constructor() {
    super()
    this.columns = { name: -1, idNumber: -1, hasHeader: true }
    this.item = ''
    this.label = ''
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override render() {
    const { table, columns, roster, wrong, items, label } = this
    const { rosters: words } = deskWords[this.language]
    return intakeView({
      words,
      items,
      item: this.chosen(),
      label,
      roster,
      table,
      columns,
      judged: this.judged(),
      wrong,
      name: (label) => {
        this.label = label
      },
      choose: (item) => {
        this.item = item
      },
      map: (columns) => {
        this.columns = columns
      },
      take: async (file) => this.read(decodeTable(new Uint8Array(await file.arrayBuffer()))),
      paste: (text) => this.read(text),
      saveBad: (bad) => this.saveBad(bad),
      send: () => this.send(),
    })
  }

  private chosen(): string {
    return this.roster?.item ?? (this.item || (this.items[0]?.item ?? ''))
  }

  private judged() {
    const { table, columns } = this
    return table && columns.name >= 0 && columns.idNumber >= 0
      ? judgeFile(table, columns)
      : undefined
  }

  private read(text: string): void {
    const { rosters: words } = deskWords[this.language]
    this.wrong = undefined
    this.table = undefined
    try {
      this.table = readTable(text)
      this.columns = guessColumns(this.table)
    } catch (error) {
      if (!(error instanceof NoTable)) throw error
      this.refuse(words.noTable(error.line))
    }
  }

  private async send(): Promise<void> {
    const { rosters: words } = deskWords[this.language]
    const { roster } = this
    const rows = this.judged()?.rows ?? []
    const label = roster?.label ?? this.label.trim()
    if (!label) return this.refuse(words.labelMissing)
    if (rows.length > mostRows) return this.refuse(words.tooMany(mostRows))
    if (roster) {
      const kept = localStorage.getItem(keptAs(roster))
      const isOther = kept !== null && kept !== (await digestOf(rows))
      if (isOther || rows.length !== roster.rows) return this.refuse(words.otherFile)
    }
    this.wrong = undefined
    const detail: Intake = { item: this.chosen(), label, rows }
    this.dispatchEvent(new CustomEvent('jz-intake', { detail }))
  }

  private async refuse(wrong: string): Promise<void> {
    this.wrong = wrong
    await this.updateComplete
    this.querySelector<HTMLElement>('[role=alert]')?.focus()
  }

  private saveBad(bad: readonly BadRow[]): void {
    const { rosters: words } = deskWords[this.language]
    const cells = new Map(this.table?.map((row) => [row.line, row.cells]))
    const rows = bad.map(({ line, reason }) => [
      `${line}`,
      words.reasons[reason],
      ...(cells.get(line) ?? []),
    ])
    saveFile('bad-rows.csv', writeCsv(rows))
  }
}

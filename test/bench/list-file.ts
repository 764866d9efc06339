import {
  vaccinationHeader,
  vaccinationRows,
} from '../../infra/local/department/vaccination-list.ts'
import type { ListSource } from '../../shared/data-check/source.ts'
import type { RosterRow } from '../../shared/roster/judge-rows.ts'

export const listSource: ListSource = {
  kind: 'list',
  id: 'bench',
  tenant: 'yunxi',
  department: 'district-health',
  facts: ['vaccinated-by-programme'],
  url: 'https://health.example/list.csv',
  hosts: ['health.example'],
  encoding: 'utf-8',
  columns: { idNumber: '身份证号', answer: '是否按规定接种' },
  yes: ['是'],
  no: ['否'],
  freshDays: 7,
}

/** A department's file of so many lines, in pieces as they come over a network. */
export async function* listFile(count: number): AsyncGenerator<Uint8Array> {
  let text = `${vaccinationHeader.join(',')}\n`
  for (const row of vaccinationRows(count)) {
    text += `${row.join(',')}\n`
    if (text.length < 60_000) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text)
}

/** The first so many persons of that file, as the rows of a roster. */
export function listedRows(count: number): RosterRow[] {
  return Array.from(vaccinationRows(count), ([idNumber, name], at) => ({
    line: at + 2,
    name,
    idNumber,
  }))
}

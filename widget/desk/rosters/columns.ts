import { isIdNumber, normalizeIdNumber } from '../../../shared/identity/id-number.ts'
import type { TableRow } from './read-table.ts'

/** Which cells of a row are which, counted from 0; -1 is not known. */
export interface Columns {
  readonly name: number
  readonly idNumber: number
  /** The first row names the columns and is nobody. */
  readonly hasHeader: boolean
}

const names = [
  '姓名',
  '学生姓名',
  '孩子姓名',
  '儿童姓名',
  '幼儿姓名',
  '學生姓名',
  '兒童姓名',
  '幼兒姓名',
  'name',
  'studentname',
  'fullname',
]
const numbers = [
  '身份证号',
  '身份证号码',
  '身份证件号',
  '身份证件号码',
  '公民身份号码',
  '学生身份证号',
  '学生身份证件号',
  '证件号码',
  '身分證字號',
  '身分證號',
  '身分證號碼',
  '身分證件號碼',
  '身份證號',
  '身份證號碼',
  '身份證件號碼',
  '公民身分號碼',
  '公民身份號碼',
  '學生身分證號',
  '證件號碼',
  'idnumber',
  'idno',
  'id',
]

/** Finds the columns by their names, or else by what is in them. */
export function guessColumns(rows: readonly TableRow[]): Columns {
  const header = (rows[0]?.cells ?? []).map(plain)
  const name = firstOf(names, header)
  const idNumber = firstOf(numbers, header)
  if (name >= 0 || idNumber >= 0) {
    const filled = { name, idNumber, hasHeader: true }
    return name >= 0 && idNumber >= 0 ? filled : completed(filled, rows.slice(1))
  }
  const hasHeader = header.length > 0 && !rows[0]?.cells.some(looksLikeNumber)
  return completed({ name, idNumber, hasHeader }, hasHeader ? rows.slice(1) : rows)
}

function completed(columns: Columns, rows: readonly TableRow[]): Columns {
  const sample = rows.slice(0, 50)
  const widest = Math.max(0, ...sample.map(({ cells }) => cells.length))
  const best = (isOne: (cell: string) => boolean, besides: number) => {
    const hits = Array.from({ length: widest }, (_, at) =>
      at === besides ? 0 : sample.filter(({ cells }) => isOne(cells[at] ?? '')).length,
    )
    const most = Math.max(0, ...hits)
    return most * 2 > sample.length ? hits.indexOf(most) : -1
  }
  const idNumber = columns.idNumber >= 0 ? columns.idNumber : best(looksLikeNumber, columns.name)
  const name = columns.name >= 0 ? columns.name : best(looksLikeName, idNumber)
  return { ...columns, name, idNumber }
}

/** The first of the known names that is there: the plainer one wins. */
function firstOf(known: readonly string[], header: readonly string[]): number {
  for (const one of known) {
    const at = header.indexOf(one)
    if (at >= 0) return at
  }
  return -1
}

function plain(cell: string): string {
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*\)|[\s_*.:-]/g, '')
}

function looksLikeNumber(cell: string): boolean {
  return isIdNumber(normalizeIdNumber(cell.replace(/^'/, '')))
}

function looksLikeName(cell: string): boolean {
  return /^[\p{Script=Han}·]{2,20}$/u.test(cell) && !/[班级級校]/.test(cell)
}

import { describe, expect, it } from 'vitest'
import { encodeGbk } from '../../../infra/local/department/gbk.ts'
import { guessColumns } from '../../../widget/desk/rosters/columns.ts'
import { decodeTable, NoTable, readTable } from '../../../widget/desk/rosters/read-table.ts'
import { writeCsv } from '../../../widget/desk/rosters/write-csv.ts'

const number = '681302202005170247'

describe('a roster is read', () => {
  const table = `姓名,身份证号\r\n苏雨桐,${number}\r\n`
  const rows = [
    { line: 1, cells: ['姓名', '身份证号'] },
    { line: 2, cells: ['苏雨桐', number] },
  ]

  it.each([
    ['UTF-8', new TextEncoder().encode(table)],
    ['UTF-8 with a BOM', new TextEncoder().encode(`\uFEFF${table}`)],
    ['GBK', encodeGbk(table)],
  ])('from a file in %s', (_, bytes) => {
    expect(readTable(decodeTable(bytes))).toEqual(rows)
  })

  it('from what was copied out of a spreadsheet', () => {
    expect(readTable(table.replaceAll(',', '\t'))).toEqual(rows)
    expect(readTable('5" A\t1\nB\t2')).toMatchObject([{ cells: ['5" A', '1'] }, { line: 2 }])
  })

  it('with line numbers as an editor counts them', () => {
    const lines = readTable('姓名,班级\n\n"苏\n雨桐",1\n,\n许安然,2').map(({ line }) => line)
    expect(lines).toEqual([1, 3, 6])
  })

  it.each(['', '\n\n', '姓名,"身份证号\n苏雨桐,1'])('and %j is no table', (text) => {
    expect(() => readTable(text)).toThrow(NoTable)
  })
})

describe('the columns are found', () => {
  const of = (...lines: string[]) => guessColumns(readTable(lines.join('\n')))

  it.each([
    ['学生姓名,身份证件号码,班级', { name: 0, idNumber: 1, hasHeader: true }],
    ['序号,公民身份号码,姓 名', { name: 2, idNumber: 1, hasHeader: true }],
    ['序號,學生姓名,身分證件號碼', { name: 1, idNumber: 2, hasHeader: true }],
    ['ID,Class,Name', { name: 2, idNumber: 0, hasHeader: true }],
    ['家长姓名,学生姓名,身份证号（18位）', { name: 1, idNumber: 2, hasHeader: true }],
  ])('by name: %s', (header, columns) => {
    expect(of(header, '甲,乙,丙')).toEqual(columns)
  })

  it('by what is in them, where nothing names them', () => {
    expect(of(`1,一班,${number},苏雨桐`)).toEqual({ name: 3, idNumber: 2, hasHeader: false })
    expect(of('号,谁', `${number},苏雨桐`)).toEqual({ name: 1, idNumber: 0, hasHeader: true })
  })

  it('or else are left to people', () => {
    expect(of('a,b', 'c,d')).toMatchObject({ name: -1, idNumber: -1 })
  })
})

it('what is downloaded opens as text and as no formula', () => {
  const csv = writeCsv([
    ['姓名', '身份证件号码'],
    ['=HYPERLINK("x")', number],
    ['@SUM', '68130220191122031X'],
    ['-1', 'a,b'],
  ])
  expect(csv).toBe(
    `\uFEFF姓名,身份证件号码\r\n"'=HYPERLINK(""x"")",'${number}\r\n'@SUM,68130220191122031X\r\n'-1,"a,b"\r\n`,
  )
})

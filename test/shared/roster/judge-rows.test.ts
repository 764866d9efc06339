import { expect, test } from 'vitest'
import { judgeRows } from '../../../shared/roster/judge-rows.ts'
import { idNumber } from '../../functions/list/listing.ts'

const mapping = { name: 1, idNumber: 2 }
const judge = (table: string[][]) => judgeRows(table, mapping, true)
const header = ['序号', '姓名', '身份证号']

test('good lines are taken, however the numbers were typed', () => {
  const full = idNumber(2).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
  const { rows, bad } = judge([
    header,
    ['1', ' 王小明 ', `'${idNumber(1)}`],
    ['', '', ''],
    ['2', '阿依古丽·买买提', full],
  ])
  expect(bad).toEqual([])
  expect(rows).toEqual([
    { line: 2, name: '王小明', idNumber: idNumber(1) },
    { line: 4, name: '阿依古丽·买买提', idNumber: idNumber(2) },
  ])
})

test.each([
  ['not-an-id-number', ['1', '王小明', '681302201803100012']],
  ['no-name', ['1', '  ', idNumber(1)]],
  ['no-name', ['1', '王'.repeat(41), idNumber(1)]],
  ['formula', ['1', '=HYPERLINK("x")', idNumber(1)]],
  ['formula', ['1', '王小明', '@SUM(1)']],
  ['wrong-number-of-cells', ['1', '王小明']],
])('%s is named by its line', (reason, cells) => {
  expect(judge([header, cells])).toEqual({ rows: [], bad: [{ line: 2, reason }] })
})

test('of the same person twice the second is named, with the first', () => {
  const twice = judge([header, ['1', '甲', idNumber(1)], ['2', '甲', idNumber(1)]])
  expect(twice.rows.length).toBe(1)
  expect(twice.bad).toEqual([{ line: 3, reason: 'duplicate', other: 2 }])
})

test('without a header the first line counts', () => {
  const { rows } = judgeRows([['甲', idNumber(1)]], { name: 0, idNumber: 1 }, false)
  expect(rows).toEqual([{ line: 1, name: '甲', idNumber: idNumber(1) }])
})

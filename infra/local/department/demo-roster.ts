import { encodeGbk } from './gbk.ts'
import { listedPupils } from './list-export.ts'
import { demoChildren } from './register.ts'
import { vaccinationRows } from './vaccination-list.ts'

export const rosterPath = '/roster.csv'

/**
 * The roster of a school that does not exist, as its office would export it: GBK, with CRLF. Of its 603
 * rows one stands there twice, one has an ID number with a wrong last digit, and one child is in no list.
 */
export function demoRoster(): Uint8Array {
  const pupils = [...vaccinationRows(listedPupils)].map(([idNumber, name]) => [name, idNumber])
  const [first, second] = pupils
  if (!first || !second) throw new Error('the list has children')
  const wrong = ['错号的孩子', misread(second[1] ?? '')]
  const unknown = [demoChildren.unknown.name, demoChildren.unknown.idNumber]
  const rows = [...pupils, first, wrong, unknown].map((row, at) => [
    ...row,
    `一年级${1 + Math.floor(at / 41)}班`,
  ])
  const header = ['学生姓名', '身份证件号码', '班级']
  return encodeGbk([...[header, ...rows].map((row) => row.join(',')), ''].join('\r\n'))
}

/** With another check character than it has. */
function misread(idNumber: string): string {
  return idNumber.slice(0, 17) + (idNumber.endsWith('1') ? '2' : '1')
}

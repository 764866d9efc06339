import { encodeGbk } from './gbk.ts'
import { register } from './register.ts'

export const listPath = '/lists/vaccination.csv'

/** The department's nightly list, as its spreadsheet program writes one: GBK, with CRLF. */
export function vaccinationList(): Uint8Array {
  const rows = register.map(({ idNumber, name, isUpToDate }) =>
    [idNumber, name, isUpToDate ? '是' : '否'].join(','),
  )
  return encodeGbk(['身份证号,姓名,是否按规定接种', ...rows, ''].join('\r\n'))
}

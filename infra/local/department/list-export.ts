import { encodeGbk } from './gbk.ts'
import { register } from './register.ts'
import { vaccinationHeader, vaccinationRows } from './vaccination-list.ts'

export const listPath = '/lists/vaccination.csv'

/** The children of a school that checks its roster, whom only the list knows. */
export const listedPupils = 600

/** The department's nightly list, as its spreadsheet program writes one: GBK, with CRLF. */
export function vaccinationList(): Uint8Array {
  const known = register.map(
    ({ idNumber, name, isUpToDate }) => [idNumber, name, isUpToDate ? '是' : '否'] as const,
  )
  const rows = [vaccinationHeader, ...known, ...vaccinationRows(listedPupils)]
  return encodeGbk([...rows.map((row) => row.join(',')), ''].join('\r\n'))
}

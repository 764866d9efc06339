import { demoIdNumber } from './demo-id-number.ts'

/**
 * The rows of the demo department's nightly list: children who do not exist, for 68 is no province.
 * The same every time; every tenth is not up to date.
 */
export function* vaccinationRows(count: number): Generator<readonly [string, string, '是' | '否']> {
  for (let at = 0; at < count; at++) {
    const born = new Date(Date.UTC(2019, 8, 1 + (at % 365)))
    const day = born.toISOString().slice(0, 10).replaceAll('-', '')
    const sequence = String(Math.floor(at / 365) % 1000).padStart(3, '0')
    const county = 681302 + Math.floor(at / 365_000)
    yield [demoIdNumber(`${county}${day}${sequence}`), `孩子${at + 1}`, at % 10 === 9 ? '否' : '是']
  }
}

export const vaccinationHeader = ['身份证号', '姓名', '是否按规定接种'] as const

/**
 * The number of a certificate, as people read it out: the issuing district (GB/T 2260), the year, seven
 * digits in sequence, and a check character over all of them by ISO 7064 MOD 11-2, which finds every wrong
 * digit and every two that changed places: `110105-2026-0000123-7`.
 */
const shape = /^(\d{6})-(\d{4})-(\d{7})-([\dX])$/

/** How many certificates a district may issue in a year. */
export const mostInYear = 9_999_999

/**
 * @param sequence from 1 to `mostInYear`
 * @throws RangeError beyond
 */
export function certificateNumber(district: string, year: number, sequence: number): string {
  if (!(sequence >= 1 && sequence <= mostInYear)) throw new RangeError('no number is left')
  const serial = String(sequence).padStart(7, '0')
  return `${district}-${year}-${serial}-${checkCharacter(`${district}${year}${serial}`)}`
}

export function isCertificateNumber(text: string): boolean {
  const [, district = '', year = '', serial = '', check] = shape.exec(text) ?? []
  return check !== undefined && check === checkCharacter(district + year + serial)
}

/** ISO 7064 MOD 11-2: with it at the end, the number in base 2 leaves 1 when divided by 11. */
function checkCharacter(digits: string): string {
  let rest = 0
  for (const digit of digits) rest = ((rest + Number(digit)) * 2) % 11
  const check = (12 - rest) % 11
  return check === 10 ? 'X' : String(check)
}

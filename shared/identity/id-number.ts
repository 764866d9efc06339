import { isCalendarDate } from '../kernel/instant.ts'

/** Full-width digits and a small x, as phones type them, in their one spelling. */
export function normalizeIdNumber(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}

/**
 * A citizen identification number (GB 11643-1999): six digits of place, eight of birth date, three in
 * sequence, and a check character by ISO 7064 MOD 11-2. Expects the normalized spelling.
 */
export function isIdNumber(text: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return false
  if (!isCalendarDate(birthDateOf(text))) return false
  // As a number in base 2, with X for ten, it leaves 1 when divided by 11.
  let rest = 0
  for (const digit of text) rest = (rest * 2 + (digit === 'X' ? 10 : Number(digit))) % 11
  return rest === 1
}

/** The birth date inside an ID number, RFC 3339 full-date. */
export function birthDateOf(idNumber: string): string {
  return `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
}

/**
 * Whether a person is of full age (Civil Code, Articles 17 and 18) on a day, RFC 3339 full-date. Who is
 * born on 29 February comes of age on 1 March when the year has no such day.
 */
export function isAdult(idNumber: string, day: string): boolean {
  return hasAge(idNumber, 18, day)
}

/** Whether a person may consent on their own (PIPL Article 31) on a day, RFC 3339 full-date. */
export function isFourteen(idNumber: string, day: string): boolean {
  return hasAge(idNumber, 14, day)
}

function hasAge(idNumber: string, age: number, day: string): boolean {
  const year = Number(idNumber.slice(6, 10)) + age
  return `${year}${birthDateOf(idNumber).slice(4)}` <= day
}

/** An ID number as a screen may show it: place and end, the birth date and sequence hidden. */
export function maskIdNumber(idNumber: string): string {
  return `${idNumber.slice(0, 3)}***********${idNumber.slice(-4)}`
}

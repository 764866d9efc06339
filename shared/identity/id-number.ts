import { isCalendarDate } from '../kernel/instant.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** Full-width digits and a small x, as phones type them, in their one spelling. */
export function normalizeIdNumber(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[xｘＸ]/g, 'X')
    .replace(/\s+/g, '')
}

/**
 * A citizen identification number (GB 11643-1999): six digits of place, eight of birth date, three in
 * sequence, and a check character by ISO 7064 MOD 11-2. Expects the normalized spelling.
 */
export function isIdNumber(text: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return false
  if (!isCalendarDate(birthDateOf(text))) return false
  const sum = weights.reduce((total, weight, i) => total + weight * Number(text[i]), 0)
  return checkCharacters[sum % 11] === text[17]
}

/** The birth date inside an ID number, RFC 3339 full-date. */
export function birthDateOf(idNumber: string): string {
  return `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
}

/** An ID number as a screen may show it: place and end, the birth date and sequence hidden. */
export function maskIdNumber(idNumber: string): string {
  return `${idNumber.slice(0, 3)}***********${idNumber.slice(-4)}`
}

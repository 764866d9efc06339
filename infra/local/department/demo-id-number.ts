/** An ID number of nobody, for 68 is no province: seventeen digits, and the check character (ISO 7064 MOD 11-2). */
export function demoIdNumber(digits: string): string {
  let rest = 0
  for (const digit of digits) rest = ((rest + Number(digit)) * 2) % 11
  return digits + ('10X98765432'[rest] ?? '')
}

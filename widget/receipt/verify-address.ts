/** Where anybody checks a receipt. */
export function verifyPage(origin: string): string {
  return `${origin}/v1/verify.html`
}

/** The same with one pledge at hand: what follows the `#` is never sent to a server. */
export function verifyAddress(origin: string, reference: string): string {
  return `${verifyPage(origin)}#${reference}`
}

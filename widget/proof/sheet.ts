/**
 * A style sheet that no content security policy forbids.
 *
 * @returns none in browsers that take no style sheet from a script (Safari before 16.4)
 */
export function sheetOf(styles: string): CSSStyleSheet | undefined {
  if (!('replaceSync' in CSSStyleSheet.prototype)) return undefined
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  return sheet
}

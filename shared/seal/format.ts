/** `typ` of the JWS we sign (RFC 7515 §4.1.9): none can be taken for another. */
export const delegationType = 'jz-delegation+jws'
export const receiptType = 'jz-receipt+jws'
export const questionType = 'jz-question+jws'

/** `typ` of the JWS in which a department answers a question. */
export const answerType = 'jz-answer+jws'

/** The kind that delegates a key to ask departments, among the kinds of statement it may seal. */
export const questionKind = 'question'

/** The kind that delegates a key to sign lists of what became of certificates. */
export const statusListKind = 'status-list'

/** The tenant list of a delegation that holds for the whole deployment. */
export const everyTenant = '*'

/** The members of a P-256 key that RFC 7638 hashes, as the text it hashes. */
export function thumbprintPreimage(key: { readonly x: string; readonly y: string }): string {
  return JSON.stringify({ crv: 'P-256', kty: 'EC', x: key.x, y: key.y })
}

/** The text whose SHA-256 binds a receipt to one case of one site. */
export function casePreimage(site: string, item: string, caseId: string): string {
  return JSON.stringify([site, item, caseId])
}

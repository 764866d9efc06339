/**
 * Everything the verify page does with certificates. Fetched when the first of them is handed in: most who
 * come have a receipt, and the page must be quick on a slow line.
 */
export { examineGiven } from './examine.ts'
export { isOfCertificate } from './labelled.ts'
export { certificateView } from './view.ts'

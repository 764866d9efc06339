/**
 * What a citizen token is about that a site hands out on the page where its citizens see their own matters:
 * a list, and no item. Nothing is published under this name, so that nothing can be pledged, checked or
 * ordered with such a token.
 */
export const ownRecords = 'own-records'

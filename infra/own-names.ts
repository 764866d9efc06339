/**
 * Members that only modules of the widget speak of among themselves: pages load a short name for each.
 * Whatever travels or stays is not among them: answers of the API, drafts, messages between a page and a
 * frame, whose scripts may be of different versions, and what the browser itself defines.
 */
export const ownNames = [
  'assistedBy',
  'byPledge',
  'carried',
  'earlierPledge',
  'embedding',
  'enlarge',
  'errand',
  'extras',
  'goOn',
  'guardianOf',
  'headings',
  'identifying',
  'isFocusFree',
  'isInUpload',
  'largeType',
  'leadToUpload',
  'leastVersion',
  'makeField',
  'noLargeType',
  'notAnswered',
  'notAnsweredYet',
  'noticeRead',
  'ownPage',
  'pledgeInstead',
  'pledger',
  'redraw',
  'sendingAgain',
  'sendingNow',
  'spareKey',
  'standDown',
  'standFor',
  'submitNow',
  'surroundings',
  'tickMissing',
  'tokensAt',
  'tryAgain',
  'uploadChosen',
  'uploadInstead',
  'validUntil',
  'whatSealProves',
] as const

/** The same short names in every bundle, for a script and its chunks are bundled apart. */
export const shortNames = {
  mangleProps: new RegExp(`^(${ownNames.join('|')})$`),
  mangleCache: Object.fromEntries(ownNames.map((name, at) => [name, `$${at.toString(36)}`])),
}

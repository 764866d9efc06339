import type { Language } from '../../shared/kernel/language.ts'
import { refusalWords } from './words.ts'

/**
 * What to do next, in a chunk of its own: it is needed only after an answer, so the network is there.
 * The law wants no reasons told for persons who may not pledge, only the other way.
 */
export function sayRefusal(language: Language, code: string): string {
  const words = refusalWords[language]
  if (/^token-/.test(code)) return words.signIn
  const sentence = sentences[code]
  return sentence ? words[sentence] : words.notAvailable
}

const sentences: { readonly [code: string]: keyof (typeof refusalWords)['zh-Hans'] } = {
  'assurance-too-low': 'assuranceTooLow',
  'may-not-pledge-for-another': 'notForAnother',
  'may-not-consent-for-another': 'notForAnother',
  'may-not-request-for-another': 'notForAnother',
  'guardian-needed': 'guardianNeeded',
  'already-checked': 'checkedByAnother',
  'not-disputable': 'notDisputable',
  'already-requested': 'requestedByAnother',
  'already-pledged': 'pledgedByAnother',
  'too-many-attempts': 'tooManyAttempts',
}

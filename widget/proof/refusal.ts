import type { Refused } from '../api/reply.ts'
import type { Words } from '../words/words.ts'
import type { Flow } from './flow.ts'

const sentences: {
  readonly [code: string]: 'assuranceTooLow' | 'notForAnother' | 'pledgedByAnother'
} = {
  'assurance-too-low': 'assuranceTooLow',
  'may-not-pledge-for-another': 'notForAnother',
  'already-pledged': 'pledgedByAnother',
}

/** What to do next. The law wants no reasons told for persons who may not pledge, only the other way. */
export function sayRefusal(words: Words, code = ''): string {
  return words[/^token-/.test(code) ? 'signIn' : (sentences[code] ?? 'notAvailable')]
}

/** Whether the citizen can do something about it and try again; else only the upload is left. */
export function hasRemedy(code = ''): boolean {
  return /^(token-|assurance-)/.test(code)
}

/** The state after the API, or the host's token, said no. Nothing was sealed; answers are kept. */
export function refuse(flow: Flow, problem: Refused): Flow {
  const { code, errors = [], currentVersion = 0 } = problem
  if (code === 'item-replaced') {
    const leastVersion = currentVersion
    return { ...flow, state: 'loading', item: undefined, replaced: true, leastVersion }
  }
  if (code === 'answers-invalid' && errors.length > 0) {
    return { ...flow, state: 'questions', errors }
  }
  const from = flow.state === 'sending' ? 'review' : flow.state
  return { ...flow, state: 'refused', code, from, citizen: undefined }
}

import type { RequestAtDesk } from '../../../shared/api/certificate-desk.ts'
import type { RequestsWords } from '../words/requests.ts'
import type { Said } from '../words/words.ts'
import type { DeskAction } from './draft.ts'

/** What a decision led to. An approval is followed as far as the request has come since. */
export function sayOutcome(
  { state, level, levels, number }: RequestAtDesk,
  action: DeskAction,
  words: RequestsWords,
): Said {
  switch (action) {
    case 'return':
      return words.returned
    case 'refuse':
      return words.refused
    case 'revoke':
      return words.revoked
    case 'approve':
      if (state === 'sealing') return words.sealing
      if (state === 'issued') return words.issued(number ?? '')
      if (!level) return { what: words.states[state], next: '' }
      return words.approvedTo(
        levels.find((one) => one.level === level)?.office ?? words.levels[level],
      )
  }
}

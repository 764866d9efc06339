import type { getLetter } from '../../shared/api/desk.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import { letterView } from './letter-view.ts'
import { type LetterParts, openLetter } from './open-letter.ts'

/** Shows a clerk what a letter asks, and of whom for as long as it waits. */
export function letterGetter(parts: LetterParts): Act<typeof getLetter> {
  return async ({ account, params: { reference }, query: { lang } }) => {
    const opened = await openLetter(parts, account, reference)
    if (opened instanceof Refusal) return opened
    const { letter, check, consent, right } = opened
    const item = await parts.findVersion(letter.item, letter.itemVersion)
    if (!item) return new Refusal('letter-unknown')
    const dispute = right && (await parts.disputeIn(check))
    const { asked, basis, agency } = item.wording[lang]
    return {
      ...(await letterView(letter, parts.findVersion, lang)),
      asked,
      basis,
      agency,
      lawfulBasis: consent.kind === 'consent' ? 'consent' : 'statutory-duty',
      consentedAt: consent.consentedAt,
      expiresAt: consent.expiresAt,
      ...(right && { person: right.about }),
      ...(dispute && { dispute }),
    }
  }
}

import type { CheckInList } from '../../shared/api/records.ts'
import type { Language } from '../../shared/kernel/language.ts'
import { facts } from '../check/views/facts.ts'
import { sayDate } from '../words/date.ts'
import type { RightsWords } from './words.ts'

/** What there is to know of a consent: who was asked on it, and who used the answer. */
export function consentFacts(consent: CheckInList, said: RightsWords, language: Language) {
  const { lawfulBasis, consentedAt, askings, redeemedAt, withdrawnAt, reference } = consent
  const day = (moment: string | undefined) => (moment ? sayDate(moment, language, 'with time') : '')
  return facts([
    [said.bases[lawfulBasis], day(consentedAt)],
    [
      said.asked,
      askings
        .map((one) => `${one.departmentName}：${day(one.at)}，${said.outcomes[one.outcome]}`)
        .join('；') || said.nobody,
    ],
    [said.used, day(redeemedAt) || said.notUsed],
    [said.withdrawn, day(withdrawnAt)],
    [said.reference, reference],
  ])
}

import type { makePledge, SealedPledge } from '../../shared/api/pledge.ts'
import type { PledgeItem } from '../../shared/catalogue/item.ts'
import type { Answers } from '../../shared/catalogue/question.ts'
import { shownVersion } from '../../shared/catalogue/shown-version.ts'
import { refuseCapacity } from '../../shared/identity/capacity.ts'
import type { CitizenClaims } from '../../shared/identity/citizen-token.ts'
import { dayInChina } from '../../shared/kernel/instant.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import { checkAnswers, normalizeAnswers } from '../../shared/pledge/answers.ts'
import { unknownAnswers } from '../../shared/pledge/unknown-answers.ts'
import type { PublishedItem } from '../catalogue/published-item.ts'
import { citizenOnPage } from '../http/citizen-on-page.ts'
import type { Act } from '../http/serve.ts'
import type { Checked } from '../identity/check-token.ts'
import type { Pledge } from './pledge.ts'

/** What the accepting path needs of the other capabilities. */
export interface PledgeParts {
  readonly clock: () => number
  checkToken(token: string | undefined, now: number): Promise<Outcome<Checked<CitizenClaims>>>
  findItem(id: string, now: number): Promise<PublishedItem | undefined>
  /** Seals and records the pledge, or gives the receipt of the one that stands. */
  record(pledge: Pledge): Promise<Outcome<SealedPledge>>
}

/** Accepts a pledge. Everything that can refuse it comes before anything is sealed or written. */
export function pledgeMaker(parts: PledgeParts): Act<typeof makePledge> {
  return async ({ body, headers, bearer, origin, host }) => {
    const now = parts.clock()
    const sent = { body, bearer, origin, host }
    const citizen = await citizenOnPage(parts.checkToken, sent, now)
    if (citizen instanceof Refusal) return citizen
    const published = await parts.findItem(body.item, now)
    const wording = shownVersion('pledge', published, body)
    if (wording instanceof Refusal) return wording
    const { item, language } = wording
    const { assurance, mayPledge: may } = item
    const asked = { assurance, may, otherwise: 'may-not-pledge-for-another' } as const
    const incapable = refuseCapacity(asked, citizen.claims)
    if (incapable) return incapable
    const answers = readAnswers(item, body.answers, now)
    if (answers instanceof Refusal) return answers
    return parts.record({
      idempotencyKey: headers['idempotency-key'].replace(/^"|"$/g, ''),
      ...citizen,
      item,
      language,
      wording: body.wording,
      answers,
      now,
    })
  }
}

function readAnswers(item: PledgeItem, given: Answers, now: number): Outcome<Answers> {
  const { questions } = item
  const answers = normalizeAnswers(questions, given)
  const wrong = checkAnswers(questions, answers, dayInChina(now))
  const errors = [...unknownAnswers(questions, given), ...wrong]
  return errors.length > 0 ? new Refusal('answers-invalid', { errors }) : answers
}

import type { CheckInList, RecordInList } from '../../shared/api/records.ts'
import { saving } from '../certificate/views/saving.ts'
import { facts } from '../check/views/facts.ts'
import { type Child, fill, h } from '../proof/h.ts'
import { verifyAddress } from '../receipt/verify-address.ts'
import { consentFacts } from '../rights/consent-facts.ts'
import { lead } from '../rights/controls.ts'
import { offerWithdrawal, withdrawalOf } from '../rights/withdrawal.ts'
import { rightsWords } from '../rights/words.ts'
import { sayDate } from '../words/date.ts'
import type { Matter } from './matter.ts'
import { isTheirTurn, standing } from './standing.ts'

/** One thing a citizen did: what it is, where it stands, and what can be done about it. */
export function entry(record: RecordInList, matter: Matter): HTMLElement {
  const item = h('li', { class: 'other record' })
  draw(record)
  return item

  function draw(now: RecordInList): void {
    const { said, errand } = matter
    fill(item, [
      h('h3', { tabindex: -1 }, now.title),
      h('p', { class: 'hint' }, said.kinds[now.kind]),
      h(
        'p',
        { class: isTheirTurn(now) ? 'lead told' : 'lead' },
        standing(now, said, errand.language),
      ),
      details(now, matter, withdrawn),
    ])
  }

  function withdrawn(now: RecordInList): void {
    draw(now)
    lead(item)
  }
}

function details(
  record: RecordInList,
  matter: Matter,
  withdrawn: (now: RecordInList) => void,
): Child {
  const { said, errand } = matter
  const { language, embedding } = errand
  const day = (moment: string | undefined) => (moment ? sayDate(moment, language, 'with time') : '')
  switch (record.kind) {
    case 'pledge': {
      const { reference, pledgedAt, assurance } = record
      const href = verifyAddress(embedding.origin, reference)
      return [
        assurance === 'self-asserted' && h('p', { class: 'hint' }, said.typed),
        facts([
          [said.pledgedAt, day(pledgedAt)],
          [said.pledgeReference, reference],
        ]),
        h('a', { href, target: '_blank', rel: 'noopener' }, said.verify(record.title)),
      ]
    }
    case 'check':
      return [
        consentFacts(record, rightsWords[language], language),
        withdrawal(record, matter, withdrawn),
      ]
    default: {
      const { reference, orderedAt, number = '', issuedAt, hasDocument, state } = record
      const words = { ...said.saving, save: said.saving.save(record.title) }
      return [
        facts([
          [said.orderedAt, day(orderedAt)],
          [said.requestReference, reference],
          [said.issuedAt, day(issuedAt)],
          [said.number, number],
        ]),
        state === 'issued' && hasDocument && saving(errand, reference, number, words),
      ]
    }
  }
}

function withdrawal(
  record: CheckInList,
  { said, errand, withdraw }: Matter,
  withdrawn: (now: CheckInList) => void,
): Child {
  const { title: name, reference, lawfulBasis, state } = record
  if (lawfulBasis !== 'consent' || state === 'withdrawn') return undefined
  const place = h('div', {})
  offerWithdrawal(place, {
    name,
    said: rightsWords[errand.language],
    tryAgain: said.tryAgain,
    send: () => withdraw(withdrawalOf(reference)),
    done: (withdrawnAt) => withdrawn({ ...record, state: 'withdrawn', withdrawnAt }),
  })
  return place
}

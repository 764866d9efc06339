import type { PublicCertificateItem } from '../../../shared/api/catalogue.ts'
import { type Asked, consent } from '../../check/views/consent.ts'
import { type Child, h } from '../../proof/h.ts'
import { legalBasis } from '../../proof/views/notice.ts'
import { sayPerson } from '../../proof/views/review.ts'
import type { Scene } from '../../proof/views/scene.ts'
import { button } from '../../rights/controls.ts'
import type { CertificateWords } from '../words/words.ts'
import { officeAt } from './say.ts'

/**
 * What the certificate is, who decides and by when; and which departments may be asked for what fills in
 * the form. Agreeing to none is a way of its own.
 */
export function notice(scene: Scene, item: PublicCertificateItem, said: CertificateWords): Child {
  const { flow, words, act } = scene
  const { text, levels, validDays, receivers, basis } = item
  const { citizen } = flow
  if (!citizen) return undefined
  const days = levels.reduce((sum, one) => sum + one.days, 0)
  const begin = () => act({ type: 'go', to: 'sending' })
  const about = [
    h('p', { class: 'lead' }, said.certifies(text.proves)),
    h('p', {}, said.noTrips(levels.length, days)),
    h(
      'ul',
      {},
      levels.map((one) => h('li', {}, said.decidesIn(officeAt(item, one.level), one.days))),
    ),
    h('p', {}, said.validDays(validDays)),
  ]
  if (receivers.length > 0) {
    const asked: Asked = item
    return [
      about,
      h('h3', {}, said.askedFor),
      basis === 'consent' && h('p', {}, said.fillIn),
      consent(scene, asked, said),
      basis === 'consent' && button(said.fillInMyself, begin),
    ]
  }
  return [
    flow.replaced && h('p', { class: 'told' }, words.replaced),
    about,
    h('p', {}, sayPerson(citizen.person)),
    citizen.subject && h('p', {}, words.guardianOf(sayPerson(citizen.subject))),
    citizen.assistant && h('p', {}, words.assistedBy(citizen.assistant)),
    h('h3', {}, words.basis),
    legalBasis(words, text),
    h('p', {}, text.choice),
    button(said.begin, begin, 'go'),
  ]
}

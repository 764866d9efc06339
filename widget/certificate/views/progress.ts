import type { PublicCertificateItem } from '../../../shared/api/catalogue.ts'
import type { CertificateRequest } from '../../../shared/api/certificate.ts'
import { facts } from '../../check/views/facts.ts'
import { type Child, h } from '../../proof/h.ts'
import type { Scene } from '../../proof/views/scene.ts'
import { button } from '../../rights/controls.ts'
import { sayDate } from '../../words/date.ts'
import type { CertificateWords, Ending } from '../words/words.ts'
import { live } from './live.ts'
import type { Means } from './means.ts'
import { officeAt } from './say.ts'
import { timeline } from './timeline.ts'
import { withdrawal } from './withdrawal.ts'

/** Where a request stands while an office has it, or wants it changed, or it is being made out. */
export function progress(
  scene: Scene,
  request: CertificateRequest,
  item: PublicCertificateItem,
  said: CertificateWords,
  means: Means,
): Child {
  const { state, reference } = request
  const isReturned = state === 'returned'
  const line = live(lead(scene, request, item, said), isReturned ? 'told' : 'lead')
  means.drew(line)
  return [
    line,
    isReturned && button(said.change, () => scene.act({ type: 'go', to: 'questions' }), 'go'),
    timeline(scene, request, item, said),
    facts([[said.reference, reference, 'reference']]),
    !isReturned && h('p', { class: 'hint' }, said.goOnMeanwhile),
    state !== 'sealing' && withdrawal(scene, request, item, said, means),
  ]
}

function lead(
  { language }: Scene,
  request: CertificateRequest,
  item: PublicCertificateItem,
  said: CertificateWords,
): string {
  const now = request.levels.find(({ progress }) => progress === 'now')
  if (request.state === 'sealing') return said.sealing
  if (!now) return reasonIn(request, item, said)
  const due = now.dueAt ? sayDate(now.dueAt, language) : ''
  return said.nowAt(officeAt(item, now.level), due)
}

/** How it ended, and what can be done now: the upload is back on the page. */
export function ending(
  scene: Scene,
  request: CertificateRequest,
  item: PublicCertificateItem,
  said: CertificateWords,
): Child {
  const { state, reference, number = '' } = request
  const wasDecided = state === 'refused' || state === 'revoked'
  return [
    wasDecided && h('p', { class: 'told' }, reasonIn(request, item, said)),
    live(said.leads[state as Ending], ''),
    wasDecided && h('p', {}, item.text.appeal),
    state === 'refused' && timeline(scene, request, item, said),
    facts([
      [said.number, number, 'reference'],
      [said.reference, reference, 'reference'],
    ]),
    button(said.again, () => scene.act({ type: 'go', to: 'notice' })),
  ]
}

/** What the office wrote with its last step. */
export function reasonIn(
  { steps }: CertificateRequest,
  item: PublicCertificateItem,
  said: CertificateWords,
): string {
  const { level, reason = '' } = steps[steps.length - 1] ?? {}
  return said.reason(officeAt(item, level), reason)
}

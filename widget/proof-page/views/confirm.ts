import type {
  PublicCertificateItem,
  PublicCheckItem,
  PublicPledgeItem,
} from '../../../shared/api/catalogue.ts'
import { type Flow, isOffered } from '../../proof/flow.ts'
import { type Child, h } from '../../proof/h.ts'
import { ownPageLink } from '../../proof/views/own-page.ts'
import { sayPerson } from '../../proof/views/review.ts'
import type { Scene } from '../../proof/views/scene.ts'
import type { Visibility } from '../visibility.ts'
import type { PageWords } from '../words.ts'

/** What stands between the last click and the seal. */
export interface Guard {
  watch(target: Element): Visibility
  isConnected(): boolean
}

type Offered = PublicPledgeItem | PublicCheckItem | PublicCertificateItem

/** What the click does, and how it is said. */
function aboutTo(item: Offered, { doing }: Flow, said: PageWords) {
  const { text, disposition } = item
  const { title, agency } = text
  const by = said.byPerson
  if (disposition === 'pledge') {
    const lead = said.aboutToPledge(title, agency)
    return { lead, by: said.asPerson, button: said.confirm, isPledge: true }
  }
  if (doing === 'submission') {
    return { lead: said.aboutToRequest(title, agency), by, button: said.confirmRequest }
  }
  const { asked } = item.text
  return disposition === 'certificate'
    ? { lead: said.aboutToFillIn(title, asked), by, button: said.confirmFillIn }
    : { lead: said.aboutToCheck(title, asked), by, button: said.confirmCheck }
}

/**
 * The confirming step inside a frame: another page, with its button in another place, that takes a
 * click only when it was in plain sight. A host that lays something over us gets no pledge.
 */
export function confirm(scene: Scene, said: PageWords, guard: Guard): Child {
  const { flow, words, act } = scene
  const { item, citizen } = flow
  if (!item || !isOffered(item) || !citizen) return undefined
  const { lead, by, button: label, isPledge } = aboutTo(item, flow, said)
  const told = h('div', { role: 'alert' })
  const button = h('button', { class: 'go', onclick: pledge }, label)
  const visibility = guard.watch(button)
  return [
    h('p', { class: 'lead' }, lead),
    h('p', {}, by(sayPerson(citizen.person))),
    citizen.subject && h('p', {}, words.guardianOf(sayPerson(citizen.subject))),
    citizen.assistant && h('p', {}, words.assistedBy(citizen.assistant)),
    isPledge && h('p', { class: 'hint' }, words.whatSealProves),
    told,
    h(
      'button',
      { class: 'button', type: 'button', onclick: () => act({ type: 'go', to: 'review' }) },
      said.back,
    ),
    button,
  ]

  function pledge(): void {
    const reason = refuse()
    if (!reason) {
      act({ type: 'pledge' })
      return
    }
    told.className = 'told'
    told.textContent = ''
    told.append(h('p', {}, reason, ' ', ownPageLink(scene.errand, words)))
  }

  function refuse(): string | undefined {
    if (!guard.isConnected()) return said.notConnected
    return visibility.wasSeen() ? undefined : said.covered
  }
}

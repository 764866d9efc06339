import { isOffered } from '../../proof/flow.ts'
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

/**
 * The confirming step inside a frame: another page, with its button in another place, that takes a
 * click only when it was in plain sight. A host that lays something over us gets no pledge.
 */
export function confirm(scene: Scene, said: PageWords, guard: Guard): Child {
  const { flow, words, act } = scene
  const { item, citizen } = flow
  if (!item || !isOffered(item) || !citizen) return undefined
  const { title, agency } = item.text
  const check = item.disposition === 'data-check' && item.text
  const told = h('div', { role: 'alert' })
  const button = h(
    'button',
    { class: 'go', onclick: pledge },
    check ? said.confirmCheck : said.confirm,
  )
  const visibility = guard.watch(button)
  return [
    h(
      'p',
      { class: 'lead' },
      check ? said.aboutToCheck(title, check.asked) : said.aboutToPledge(title, agency),
    ),
    h('p', {}, (check ? said.byPerson : said.asPerson)(sayPerson(citizen.person))),
    citizen.subject && h('p', {}, words.guardianOf(sayPerson(citizen.subject))),
    citizen.assistant && h('p', {}, words.assistedBy(citizen.assistant)),
    !check && h('p', { class: 'hint' }, words.whatSealProves),
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

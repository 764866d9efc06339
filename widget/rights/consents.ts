import type { CheckInList, RecordList } from '../../shared/api/records.ts'
import type { FlowEvent } from '../proof/flow.ts'
import { type Child, fill, h } from '../proof/h.ts'
import { sayDate } from '../words/date.ts'
import { consentFacts } from './consent-facts.ts'
import { button, lead, show, title, trouble } from './controls.ts'
import type { Desk } from './rights.ts'
import { offerWithdrawal, withdrawalOf } from './withdrawal.ts'

/**
 * The consent of this check, to be withdrawn by one more click, as it took two to give it; and all others
 * of the citizen at this site, with who was asked on each and who used the answer.
 */
export function consents(desk: Desk): void {
  const { box, check, item, said, close } = desk
  const own = item.basis === 'consent' && check.state !== 'withdrawn'
  const list = h('section', {})
  show(
    box,
    own && [
      title(said.withdraw),
      h('p', {}, item.text.withdrawal),
      button(said.withdrawNow, () => withdrawOwn(desk), 'go'),
      button(said.keep, close),
    ],
    !own && button(said.close, close),
    list,
  )
  read(desk, list, !own)
}

function withdrawOwn(desk: Desk): void {
  const { box, check, said, scene } = desk
  show(box, title(said.withdrawing), h('progress', { 'aria-label': said.withdrawing }))
  withdraw(desk, check.reference).then((event) => {
    if (event.type !== 'unreachable') return scene.act(event)
    show(
      box,
      title(said.withdraw),
      trouble(said.unreachable),
      button(said.withdrawNow, () => withdrawOwn(desk), 'go'),
      button(said.keep, desk.close),
    )
  })
}

function withdraw({ scene, inquire }: Desk, reference: string): Promise<FlowEvent> {
  return inquire(
    scene.flow.citizen,
    () => {},
    () => '{}',
    withdrawalOf(reference),
  )
}

/** @param leads whether the focus is led to the list */
function read(desk: Desk, list: HTMLElement, leads: boolean): void {
  const { scene, said, inquire } = desk
  const draw = (...children: readonly Child[]) => {
    fill(list, [title(said.all), ...children])
    if (leads) lead(list)
  }
  draw(h('progress', { 'aria-label': said.reading }))
  inquire(scene.flow.citizen, () => {}, undefined, `/v1/records?lang=${scene.language}`).then(
    (event) => {
      if (event.type === 'check') {
        const { records } = event.check as unknown as RecordList
        const found = records.filter(({ kind }) => kind === 'check') as CheckInList[]
        draw(found.length > 0 ? found.map((one) => entry(desk, one)) : h('p', {}, said.none))
      } else if (event.type === 'refused') {
        draw(h('p', {}, said.onlyThis))
      } else if (event.type === 'unreachable') {
        draw(
          trouble(said.unreachable),
          button(scene.words.tryAgain, () => read(desk, list, true)),
        )
      } else scene.act(event)
    },
  )
}

function entry(desk: Desk, consent: CheckInList): HTMLElement {
  const { scene, said, check } = desk
  const { reference, title: name, withdrawnAt, lawfulBasis } = consent
  const isOwn = reference === check.reference
  const place = h('div', {})
  if (lawfulBasis === 'consent' && !withdrawnAt && !isOwn) {
    offerWithdrawal(place, {
      name,
      said,
      tryAgain: scene.words.tryAgain,
      send: async () => {
        const event = await withdraw(desk, reference)
        if (event.type === 'citizen') scene.act(event)
        return event.type === 'check' ? event.check.withdrawnAt : undefined
      },
      done: (at) => {
        const when = sayDate(at, scene.language, 'with time')
        show(place, h('p', { tabindex: -1 }, `${said.withdrawn} ${when}`))
      },
    })
  }
  return h(
    'section',
    { class: 'other' },
    h('h4', {}, isOwn ? `${name} ${said.thisOne}` : name),
    consentFacts(consent, said, scene.language),
    place,
  )
}

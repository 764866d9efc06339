import type { ConsentInList, ConsentList, DataCheck } from '../../shared/api/data-check.ts'
import { facts } from '../check/views/facts.ts'
import type { FlowEvent } from '../proof/flow.ts'
import { type Child, fill, h } from '../proof/h.ts'
import { sayDate } from '../words/date.ts'
import { button, lead, show, title, trouble } from './controls.ts'
import type { Desk } from './rights.ts'

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
  const path = `/v1/checks/${reference}/withdrawal`
  return inquire(
    scene.flow.citizen,
    () => {},
    () => '{}',
    path,
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
  inquire(scene.flow.citizen, () => {}, undefined, `/v1/consents?lang=${scene.language}`).then(
    (event) => {
      if (event.type === 'check') {
        const found = (event.check as unknown as ConsentList).consents
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

function entry(desk: Desk, consent: ConsentInList): HTMLElement {
  const { scene, said, check } = desk
  const { reference, title: name, askings, redeemedAt, withdrawnAt, lawfulBasis } = consent
  const day = (moment: string | undefined) =>
    moment ? sayDate(moment, scene.language, 'with time') : ''
  const isOwn = reference === check.reference
  const place = h('div', {})
  const mayWithdraw = lawfulBasis === 'consent' && !withdrawnAt && !isOwn
  offer()
  return h(
    'section',
    { class: 'other' },
    h('h4', {}, isOwn ? `${name} ${said.thisOne}` : name),
    facts([
      [said.bases[lawfulBasis], day(consent.consentedAt)],
      [
        said.asked,
        askings
          .map((one) => `${one.departmentName}：${day(one.at)}，${said.outcomes[one.outcome]}`)
          .join('；') || said.nobody,
      ],
      [said.used, day(redeemedAt) || said.notUsed],
      [said.withdrawn, day(withdrawnAt)],
      [said.reference, reference],
    ]),
    place,
  )

  function offer(): void {
    fill(place, [mayWithdraw && button(said.withdrawThis(name), confirm, '')])
  }

  function confirm(): void {
    show(
      place,
      h('p', { tabindex: -1 }, said.effect),
      button(said.withdrawNow, send, 'go'),
      button(said.keep, () => {
        offer()
        place.querySelector('button')?.focus()
      }),
    )
  }

  function send(): void {
    show(
      place,
      h('p', { tabindex: -1 }, said.withdrawing),
      h('progress', { 'aria-label': said.withdrawing }),
    )
    withdraw(desk, reference).then((event) => {
      const after = event.type === 'check' && (event.check as DataCheck)
      if (after)
        show(place, h('p', { tabindex: -1 }, `${said.withdrawn} ${day(after.withdrawnAt)}`))
      else if (event.type === 'citizen') scene.act(event)
      else show(place, trouble(said.unreachable), button(scene.words.tryAgain, send))
    })
  }
}

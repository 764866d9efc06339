import { fill, h } from '../../proof/h.ts'
import { type Help, hotline } from '../help.ts'
import type { ElderWords } from '../words.ts'

/** What stays in reach on every page: whom to call, where to go, and the reading voice. */
export interface Bar {
  /** For the page that is open of a step. */
  show(page: number): HTMLElement
  tell(help: Help): void
  /** What the voice is doing; `mute` where there is none. */
  showVoice(voice: 'mute' | 'silent' | 'speaking'): void
}

/** @param onVoice what the button of the voice does */
export function bar(said: ElderWords, onVoice: () => void): Bar {
  const call = h('a', {})
  const address = h('p', { id: 'counter', hidden: true })
  const counter = h(
    'button',
    { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'counter', onclick: unfold },
    // The button lays out its children side by side.
    h(
      'span',
      {},
      said.counter.map((part, i) => [i > 0 && h('wbr', {}), part]),
    ),
  )
  const voice = h('button', { type: 'button', hidden: true, onclick: onVoice })
  const element = h(
    'div',
    { role: 'group', 'aria-label': said.helpAndVoice },
    h('div', {}, call, counter, voice),
    address,
  )
  tell(hotline)
  return {
    show(page) {
      element.className = page > 0 ? 'bar later' : 'bar'
      return element
    },
    tell,
    showVoice(state) {
      voice.hidden = state === 'mute'
      fill(voice, [state === 'speaking' ? said.stop : said.read])
    },
  }

  function tell({ phone, counter }: Help): void {
    call.href = `tel:${phone.replace(/[^\d+]/g, '')}`
    fill(call, [said.call(phone)])
    fill(address, [counter ? said.counterIs(counter) : said.noCounter])
  }

  function unfold(): void {
    address.hidden = !address.hidden
    counter.setAttribute('aria-expanded', `${!address.hidden}`)
  }
}

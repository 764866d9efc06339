import { type Child, h } from '../../proof/h.ts'
import type { Scene } from '../../proof/views/scene.ts'
import { sealed } from '../../proof/views/sealed.ts'
import type { PageData } from '../page-data.ts'
import type { PageWords } from '../words.ts'

/** On a page of its own there is no form to carry the receipt: the citizen takes it along. */
export function sealedOutside(scene: Scene, said: PageWords): Child {
  const pledge = scene.flow.sealed
  if (!pledge) return undefined
  const text = h('textarea', { id: 'receipt', readonly: true, rows: 4 }, pledge.receipt)
  const done = h('span', { role: 'status', class: 'hint' })
  return [
    sealed(scene, pledge),
    h('div', { class: 'field' }, h('label', { for: 'receipt' }, said.receipt), text),
    h('button', { class: 'button', type: 'button', onclick: copy }, said.copy),
    done,
  ]

  async function copy(): Promise<void> {
    text.select()
    try {
      await navigator.clipboard.writeText(text.value)
      done.textContent = said.copied
    } catch {
      // Selected, so that the browser's own menu copies it.
      text.focus()
    }
  }
}

/** Where this page comes from, and who can be asked. */
export function about({ site, item, language }: PageData, said: PageWords): Child {
  const { help } = site
  const counter = help?.counter[language] ?? help?.counter['zh-Hans'] ?? ''
  return [
    h('h1', {}, item.text.title),
    h('p', { class: 'hint' }, said.madeHere(site.name)),
    help && h('p', { class: 'hint' }, said.help(help.phone, counter)),
  ]
}

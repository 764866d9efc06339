import type { Child } from '../../proof/h.ts'
import { h } from '../../proof/h.ts'
import type { Scene } from '../../proof/views/scene.ts'
import type { CheckEvent, CheckFlow } from '../flow.ts'
import type { CheckWords } from '../words/words.ts'

/** What the views of a data check are handed beside what those of a pledge are. */
export interface CheckScene {
  /** For the views that are shared with the pledge. */
  readonly base: Scene
  readonly flow: CheckFlow
  readonly said: CheckWords
  readonly hasUpload: boolean
  readonly act: (event: CheckEvent) => void
}

/** The department that answered, or is about to; all of them while they are asked. */
export function departmentOf({ item, check }: CheckFlow): string {
  const last = check?.askings[check.askings.length - 1]
  const one = check?.department ?? last?.department
  const names = (one ? [one] : item.receivers).map((id) => item.text.receivers[id]?.name)
  return names.join('、')
}

export function button(said: string, onclick: () => void, style = 'button'): Child {
  return h('button', { class: style, type: 'button', onclick }, said)
}

export function facts(...rows: readonly (readonly [term: string, said: Child, style?: string])[]) {
  return h(
    'dl',
    {},
    rows.map(([term, said, style]) =>
      h('div', {}, h('dt', {}, term), h('dd', { class: style }, said)),
    ),
  )
}

import { type Child, h } from '../../proof/h.ts'

/** Terms with what is said of each, as far as anything is. */
export function facts(rows: readonly (readonly [term: string, said: string, style?: string])[]) {
  return h(
    'dl',
    {},
    rows.map(
      ([term, said, style]): Child =>
        said && h('div', {}, h('dt', {}, term), h('dd', { class: style }, said)),
    ),
  )
}

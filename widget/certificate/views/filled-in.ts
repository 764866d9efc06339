import type { PublicCertificateItem } from '../../../shared/api/catalogue.ts'
import { type Child, h } from '../../proof/h.ts'
import type { Scene } from '../../proof/views/scene.ts'
import type { FormField } from '../form.ts'
import type { CertificateWords } from '../words/words.ts'
import { labelOf, saySource, sayValue } from './say.ts'

/** What data filled in, each with where it is from, and the way to correct it where there is one. */
export function filledIn(
  scene: Scene,
  fields: readonly FormField[],
  item: PublicCertificateItem,
  said: CertificateWords,
  isBegun: (one: FormField) => boolean,
  correct: (one: FormField) => void,
  leave: (one: FormField) => void,
): Child {
  return [
    h(
      'dl',
      {},
      fields.map((one) =>
        h(
          'div',
          {},
          h('dt', {}, labelOf(item, one)),
          h('dd', {}, sayValue(scene, item, one, one.source), change(one)),
          h(
            'dd',
            { class: 'hint' },
            saySource(scene, item, said, one.field),
            isBegun(one) && ` ${said.correcting}`,
          ),
        ),
      ),
    ),
    fields.some(({ isCorrectable }) => !isCorrectable) && h('p', { class: 'hint' }, said.onlyThere),
  ]

  function change(one: FormField): Child {
    if (!one.isCorrectable) return undefined
    const [label, go] = isBegun(one) ? [said.keep, leave] : [said.correct, correct]
    return h(
      'button',
      {
        type: 'button',
        'data-field': one.question.id,
        'aria-label': `${label} ${labelOf(item, one)}`,
        onclick: () => go(one),
      },
      label,
    )
  }
}

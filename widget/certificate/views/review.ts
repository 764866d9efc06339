import type { PublicCertificateItem } from '../../../shared/api/catalogue.ts'
import type { CertificateRequest } from '../../../shared/api/certificate.ts'
import { type Child, h } from '../../proof/h.ts'
import type { Scene } from '../../proof/views/scene.ts'
import { button } from '../../rights/controls.ts'
import { type FormField, formOf } from '../form.ts'
import type { CertificateWords } from '../words/words.ts'
import { labelOf, officeAt, sayValue } from './say.ts'

/** Everything once more, calmly, and where it goes. */
export function review(
  scene: Scene,
  request: CertificateRequest,
  item: PublicCertificateItem,
  said: CertificateWords,
): Child {
  const { flow, words, act } = scene
  const fields = formOf(item, request, flow.answers)
  const change = () => act({ type: 'go', to: 'questions' })
  const isCorrected = ({ source, own }: FormField) => source !== undefined && own !== undefined
  return [
    h('h3', {}, said.willSay),
    h('p', {}, item.text.sentence),
    h(
      'dl',
      {},
      fields.map((one) =>
        h(
          'div',
          {},
          h('dt', {}, labelOf(item, one)),
          h(
            'dd',
            {},
            `${sayValue(scene, item, one, one.value)} `,
            one.isCorrectable &&
              h(
                'button',
                { 'aria-label': `${words.change} ${labelOf(item, one)}`, onclick: change },
                words.change,
              ),
          ),
          isCorrected(one) &&
            h('dd', { class: 'hint' }, said.before(sayValue(scene, item, one, one.source))),
        ),
      ),
    ),
    fields.some(isCorrected) && h('p', { class: 'hint' }, said.checkedByClerk),
    button(said.submit(officeAt(item, item.levels[0]?.level)), () => act({ type: 'pledge' }), 'go'),
    button(words.back, change),
  ]
}

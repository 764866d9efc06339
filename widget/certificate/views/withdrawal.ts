import type { PublicCertificateItem } from '../../../shared/api/catalogue.ts'
import type { CertificateRequest } from '../../../shared/api/certificate.ts'
import { pathOf, readRequest } from '../../api/certificates.ts'
import { type Child, h } from '../../proof/h.ts'
import type { Scene } from '../../proof/views/scene.ts'
import { button, show, title, trouble } from '../../rights/controls.ts'
import { asEvent } from '../standing.ts'
import type { CertificateWords } from '../words/words.ts'
import type { Means } from './means.ts'

/** A request is withdrawn by two clicks, as a consent is. */
export function withdrawal(
  { flow, act }: Scene,
  { reference }: CertificateRequest,
  { text }: PublicCertificateItem,
  said: CertificateWords,
  { inquire }: Means,
): Child {
  const box = h('section', { class: 'other' }, offer())
  return box

  function offer(): Child {
    return button(said.withdraw, confirm, '')
  }

  function confirm(): void {
    show(box, title(said.withdraw), h('p', {}, text.withdrawal), choice())
  }

  function choice(): Child {
    return [button(said.withdrawNow, send, 'go'), button(said.doNotWithdraw, leave)]
  }

  function leave(): void {
    show(box, offer())
    box.querySelector('button')?.focus()
  }

  function send(): void {
    show(box, title(said.withdrawing), h('progress', { 'aria-label': said.withdrawing }))
    inquire(
      flow.citizen,
      () => {},
      () => '{}',
      pathOf(reference, 'withdrawal'),
    ).then((event) => {
      const after = event.type === 'check' && readRequest(event.check)
      if (after) act(asEvent(after))
      // Decided meanwhile, in the office or in another tab: what stands is shown.
      else if (event.type === 'refused') act({ type: 'go', to: 'loading' })
      else if (event.type === 'citizen') act(event)
      else show(box, title(said.withdraw), trouble(said.notWithdrawn), choice())
    })
  }
}

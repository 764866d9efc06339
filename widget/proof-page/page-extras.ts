import type { Flow, FlowEvent } from '../proof/flow.ts'
import { h } from '../proof/h.ts'
import type { Extras, Scene } from '../proof/views/scene.ts'
import { refused } from '../proof/views/stopped.ts'
import type { HostPort } from './host-port.ts'
import type { TypedIdentity } from './identity/typed-identity.ts'
import type { PageData } from './page-data.ts'
import { confirm } from './views/confirm.ts'
import { identity } from './views/identity.ts'
import { about, sealedOutside } from './views/outside.ts'
import { reviewTyped } from './views/review-typed.ts'
import { watchVisibility } from './visibility.ts'
import { pageWords } from './words.ts'

/**
 * What a card on a page of ours has beyond one on the host's own.
 *
 * @param port the line to the host; none when the page stands on its own
 */
export function extrasFor(
  data: PageData,
  typed: TypedIdentity | undefined,
  port: HostPort | undefined,
): Extras {
  const said = pageWords[data.language]
  const guard = { watch: watchVisibility, isConnected: () => !!port?.connected }
  return {
    headings: () => ({
      ...(typed && { identity: said.headings.identity }),
      ...(port && { confirm: said.headings.confirm }),
    }),
    views: {
      ...(typed && {
        identity: (scene: Scene) => identity(scene, said, data.site.name, typed),
        review: reviewTyped,
      }),
      ...(port
        ? { confirm: (scene: Scene) => confirm(scene, said, guard) }
        : { sealed: (scene: Scene) => sealedOutside(scene, said), refused: refusedOutside }),
    },
    words: {
      ...(typed && { identifying: said.checkingWho }),
      ...(!port && { submitNow: said.takeReceipt(data.site.name) }),
    },
    ...(!port && { top: () => about(data, said) }),
    before: (event, flow) => (port ? viaConfirm(event, flow) : event),
  }

  function refusedOutside(scene: Scene) {
    return scene.flow.code === 'token-missing'
      ? h('p', {}, said.signInThere(data.site.name))
      : refused(scene)
  }
}

/** In a frame, the last step leads to the confirming one, and only that to the seal. */
function viaConfirm(event: FlowEvent, { state }: Flow): FlowEvent {
  return event.type === 'pledge' && state !== 'confirm' ? { type: 'go', to: 'confirm' } : event
}

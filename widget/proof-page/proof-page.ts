import type { Embedding } from '../embedding.ts'
import type { ToFrame } from '../frame/messages.ts'
import type { Errand } from '../proof/conduct.ts'
import { inlineCard } from '../proof/inline-card.ts'
import { stage } from '../proof/stage.ts'
import type { Extras } from '../proof/views/scene.ts'
import { farSurroundings, nothingAround } from './around.ts'
import { fitHost } from './fit-host.ts'
import { hostIdentity } from './host-identity.ts'
import { openHostPort } from './host-port.ts'
import { nobodyHere } from './identity/nobody-here.ts'
import { typedIdentity } from './identity/typed-identity.ts'
import { forgetHere, placeOf, tagSays } from './keeping.ts'
import { type PageData, readPageData } from './page-data.ts'
import { extrasFor } from './page-extras.ts'
import { wear } from './wear.ts'

/** One proof on a page of ours: in a frame on a host's page, or opened on its own. */
const main = document.getElementById('jz-proof-page')
const data = readPageData(document)
if (main) {
  if (window.parent === window) standAlone(main, data)
  else standInFrame(main, data)
}

function standAlone(main: HTMLElement, data: PageData): void {
  // In a frame the host's page has the landmark.
  main.setAttribute('role', 'main')
  const place = placeOf(data)
  const embedding = embeddingOf(data)
  const typed = typedOf(data, embedding, place)
  const errand = errandOf(data, embedding, place, typed ?? nobodyHere)
  const extras = extrasFor(data, typed, undefined)
  inlineCard(
    errand,
    nothingAround((state) => typed?.reached(state)),
    stage(main.attachShadow({ mode: 'open' }), embedding.chunks),
    extras,
  ).start()
}

function standInFrame(main: HTMLElement, data: PageData): void {
  const place = placeOf(data)
  const embedding = embeddingOf(data)
  const port = openHostPort([...data.site.origins, location.origin], hear)
  const typed = typedOf(data, embedding, place)
  const around = farSurroundings(port, (state) => typed?.reached(state))
  const host = hostIdentity(port)
  const extras: Extras = extrasFor(data, typed, port)
  const root = main.attachShadow({ mode: 'open' })
  const card = inlineCard(
    errandOf(data, embedding, place, typed ?? host),
    around,
    stage(root, embedding.chunks),
    extras,
  )
  port.say({ type: 'title', title: data.item.text.title })
  fitHost(main, port)
  card.start()

  function hear(message: ToFrame): void {
    switch (message.type) {
      case 'upload':
        around.heard(message)
        card.redraw()
        break
      case 'give-way':
        card.giveWay()
        break
      case 'lead':
        card.lead()
        break
      case 'token':
        host.heard(message)
        break
      case 'wanted':
        wear(root, embedding.chunks, message.wanted)
        break
      case 'forget':
        forgetHere(place)
        location.reload()
    }
  }
}

function embeddingOf({ site, item }: PageData): Embedding {
  return {
    origin: location.origin,
    chunks: new URL(__CHUNKS__, location.origin).href,
    site: site.id,
    tokensAt: '',
    folded: tagSays('folded'),
    dataset: tagSays('elder') ? { elder: '' } : {},
    items: [item],
  }
}

function errandOf(
  { item, language }: PageData,
  embedding: Embedding,
  place: string,
  tokens: Errand['tokens'],
): Errand {
  return { embedding, item: item.id, language, tokens, place }
}

function typedOf({ site, item }: PageData, embedding: Embedding, place: string) {
  return site.identity === 'typed' ? typedIdentity(embedding, item.id, place) : undefined
}

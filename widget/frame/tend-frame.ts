import type { Reply } from '../api/reply.ts'
import type { Citizen } from '../api/token.ts'
import type { Errand } from '../proof/conduct.ts'
import { h } from '../proof/h.ts'
import type { Stage } from '../proof/stage.ts'
import type { Card, Surroundings } from '../proof/surroundings.ts'
import { ownPage, ownPageLink } from '../proof/views/own-page.ts'
import type { Wanted } from '../theme/theme.ts'
import { withTheme } from '../theme/with-theme.ts'
import { loadWords, wordsAtHand } from '../words/language.ts'
import { type FromFrame, hello, type ToFrame } from './messages.ts'

/** How long a loaded frame may stay silent: then something here forbids it, or it is not ours. */
const patience = 5_000

/** Nobody reads a card taller than this; a frame that says so is broken. */
const tallest = 30_000

/** The host's side of a frame: opens it, says hello, and does what the frame asks for. */
export function tendFrame(errand: Errand, page: Surroundings, stage: Stage): Card {
  const { embedding, place, tokens } = errand
  // What the tag says, and under which name to keep things, where no server sees it.
  const said = `${Object.keys(embedding.dataset)} ${place}`
  const src = `${ownPage(errand)}#${encodeURIComponent(said)}`
  // Until the page inside says what it is about. A frame that is moved on the page loads anew.
  const frame = h('iframe', { class: 'frame', src, title: wordsAtHand.byPledge, onload: greet })
  let port: MessagePort | undefined
  // A frame may also never load, or only after a long time.
  let silence = setTimeout(offerOwnPage, 2 * patience)
  const send = (message: ToFrame) => port?.postMessage(message)
  const tellUpload = () =>
    send({ type: 'upload', hasUpload: page.hasUpload, hasFile: page.hasFile })
  let wanted: ToFrame | undefined
  withTheme(embedding, ({ watch }) => watch(stage.root, embedding.dataset, tellWanted, frame))
  stage.root.host.addEventListener('invalid', onInvalid)
  stage.show(undefined, '', frame, 'zh-Hans')

  /** What the host's page wants the card to look like, and again when that changes. */
  function tellWanted(now: Wanted): void {
    wanted = { type: 'wanted', wanted: now }
    send(wanted)
  }

  function greet(): void {
    port?.close()
    const channel = new MessageChannel()
    port = channel.port1
    port.onmessage = ({ data }) => take(data)
    frame.contentWindow?.postMessage(hello, embedding.origin, [channel.port2])
    tellUpload()
    if (wanted) send(wanted)
    clearTimeout(silence)
    silence = setTimeout(offerOwnPage, patience)
  }

  function take(message: FromFrame): void {
    clearTimeout(silence)
    switch (message.type) {
      case 'look':
        page.look(message.look)
        break
      case 'height':
        frame.style.height = `${Math.min(message.pixels, tallest)}px`
        frame.style.margin = `${-message.over}px 0`
        break
      case 'title':
        frame.title = message.title
        frame.lang = errand.language
        break
      case 'tell':
        page.tell(message.name, message.detail)
        break
      case 'lead-to-upload':
        page.leadToUpload()
        break
      case 'ask-token':
        tokens.forget()
        tokens.get().then((reply) => send(asToken(reply)))
    }
  }

  /** In place of a frame in which nothing of ours is, and which nobody is to run into. */
  async function offerOwnPage(): Promise<void> {
    const [words, language] = await loadWords(errand.language, embedding.chunks).then(
      (loaded) => [loaded, errand.language] as const,
      () => [wordsAtHand, 'zh-Hans'] as const,
    )
    stage.show(undefined, words.unreachable, ownPageLink(errand, words), language)
  }

  /** A browser that will not submit the form leads no further than to the frame. */
  function onInvalid(): void {
    setTimeout(() => {
      if (stage.root.activeElement === frame) send({ type: 'lead' })
    })
  }

  return {
    start() {},
    stop() {
      clearTimeout(silence)
      stage.root.host.removeEventListener('invalid', onInvalid)
      port?.close()
    },
    lead() {
      frame.focus()
      send({ type: 'lead' })
    },
    giveWay() {
      tellUpload()
      send({ type: 'give-way' })
    },
    // The frame starts over by itself.
    forget: () => send({ type: 'forget' }),
  }
}

function asToken(reply: Reply<Citizen>): ToFrame {
  if (reply.kind === 'answer') return { type: 'token', token: reply.body.token }
  return { type: 'token', code: reply.kind === 'refused' ? reply.problem.code : undefined }
}

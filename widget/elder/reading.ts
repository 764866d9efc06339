import type { Language } from '../../shared/kernel/language.ts'
import type { Flow } from '../proof/flow.ts'
import { linesOf } from './lines.ts'
import { type Voice, voice, voiceFor } from './voice.ts'
import type { ElderWords } from './words.ts'

/** Reads a card aloud, page by page, for as long as the citizen wants it to. */
export interface Reading {
  toggle(): void
  /** Another page is about to be drawn: within a step it is read too, another step is not. */
  follow(flow: Flow, page: number): void
  /** No more of it. */
  end(): void
}

export function reading(
  root: ShadowRoot,
  language: Language,
  said: ElderWords,
  onChange: (voice: 'mute' | 'silent' | 'speaking') => void,
): Reading {
  const place = document.documentElement.lang
  const find = () => voiceFor(language, place)
  let wanted = false
  let at = ''
  let step = ''
  let marked: Element | undefined
  const reader: Voice = voice(find, mark)
  const gone = new MutationObserver(() => {
    if (!root.isConnected) quiet()
  })
  const onVoices = () => mark(marked)
  listen('addEventListener')
  mark(undefined)
  return { toggle, follow, end }

  function toggle(): void {
    if (reader.speaks) quiet()
    else read()
  }

  function read(): void {
    const card = root.querySelector('.card')
    if (!card) return
    wanted = true
    // Speech goes on after the page that began it, and after what it was about.
    gone.observe(document, { childList: true, subtree: true })
    window.addEventListener('pagehide', quiet)
    reader.read(linesOf(card, said))
  }

  function quiet(): void {
    wanted = false
    gone.disconnect()
    window.removeEventListener('pagehide', quiet)
    reader.stop()
  }

  function follow({ state }: Flow, page: number): void {
    const now = `${state} ${page}`
    if (now === at) return
    const isSameStep = state === step
    at = now
    step = state
    if (!isSameStep) quiet()
    else if (wanted) {
      reader.stop()
      // Once it is drawn.
      Promise.resolve().then(() => wanted && read())
    }
  }

  function end(): void {
    quiet()
    listen('removeEventListener')
  }

  function mark(element: Element | undefined): void {
    marked?.removeAttribute('data-read')
    element?.setAttribute('data-read', '')
    marked = element
    onChange(find() ? (reader.speaks ? 'speaking' : 'silent') : 'mute')
  }

  /** Browsers load their voices late, and the oldest do not say when. */
  function listen(act: 'addEventListener' | 'removeEventListener'): void {
    if ('speechSynthesis' in window) speechSynthesis[act]?.('voiceschanged', onVoices)
  }
}

import type { Language } from '../../shared/kernel/language.ts'
import { sentencesOf } from './sentences.ts'

/** Something to be read, and where it stands on the page. */
export interface Line {
  readonly text: string
  readonly at: Element
}

/** Reads lines aloud, one after another, until it is told to stop. */
export interface Voice {
  readonly speaks: boolean
  read(lines: readonly Line[]): void
  stop(): void
}

const tags: { readonly [L in Language]: RegExp } = {
  'zh-Hans': /^(zh|cmn)([-_](hans.*|cn|sg))?$/i,
  'zh-Hant': /^(yue.*|(zh|cmn)[-_](hant.*|hk|tw|mo))$/i,
  en: /^en\b/i,
}

/**
 * A voice that speaks the language on this very device: the others send what they read to somebody
 * else's servers, and here that holds names and addresses.
 *
 * @param place the page's own language tag: in `zh-HK` another Chinese is spoken than in `zh-TW`
 */
export function voiceFor(language: Language, place: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined
  const voices = speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && tags[language].test(lang))
  const isNear = ({ lang }: SpeechSynthesisVoice) =>
    lang.replace('_', '-').toLowerCase() === place.toLowerCase()
  return voices.find(isNear) ?? voices.find((voice) => voice.default) ?? voices[0]
}

/** Calm, for people who hear and follow slowly. */
const rate = 0.85

/**
 * @param find the voice, asked for each time: browsers load theirs late
 * @param onChange told when it begins and when it falls silent
 */
export function voice(
  find: () => SpeechSynthesisVoice | undefined,
  onChange: (reading: Element | undefined) => void,
): Voice {
  /** Of the reading under way; what still comes from one before is not listened to. */
  let turn = 0
  let speaks = false
  // Chromium loses the events of an utterance that nothing else holds.
  let held: SpeechSynthesisUtterance | undefined

  function next(rest: readonly Line[], mine: number): void {
    if (mine !== turn) return
    const [line, ...others] = rest
    const chosen = find()
    if (!line || !chosen) {
      end()
      return
    }
    onChange(line.at)
    held = new SpeechSynthesisUtterance(line.text)
    held.voice = chosen
    held.lang = chosen.lang
    held.rate = rate
    held.onend = () => next(others, mine)
    held.onerror = () => {
      if (mine === turn) end()
    }
    speechSynthesis.speak(held)
  }

  function end(): void {
    speaks = false
    held = undefined
    onChange(undefined)
  }

  function stop(): void {
    turn++
    if (!speaks) return
    end()
    speechSynthesis.cancel()
  }

  return {
    get speaks() {
      return speaks
    },
    read(lines) {
      stop()
      // What another card or page left unfinished.
      speechSynthesis.cancel()
      speaks = true
      next(
        lines.flatMap(({ text, at }) => sentencesOf(text).map((one) => ({ text: one, at }))),
        turn,
      )
    },
    stop,
  }
}

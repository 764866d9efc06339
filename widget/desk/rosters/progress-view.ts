import { html, nothing } from 'lit'
import type { Roster } from '../../../shared/api/roster.ts'
import type { RostersWords } from '../words/rosters.zh-hans.ts'

/** How far sending, or then checking, has come; said aloud as well as drawn. */
export function progressView(words: RostersWords, roster: Roster, isBusy: boolean) {
  const { rows, chunks, received, run } = roster
  if (!isBusy || run?.endedAt) return nothing
  const isSending = received < chunks
  const done = isSending ? Math.floor((rows * received) / chunks) : (run?.checked ?? 0)
  return html`
    <p role="status">${isSending ? words.sent(done, rows) : words.checked(done, rows)}</p>
    <progress aria-label=${words.progress} max=${rows} .value=${done}></progress>
  `
}

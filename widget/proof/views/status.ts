import { attempts } from '../../api/reply.ts'
import type { Scene } from './scene.ts'

/** What is going on, for the line that screen readers follow. */
export function statusOf({ flow, words }: Pick<Scene, 'flow' | 'words'>): string {
  const { byUpload, state, from, attempt, citizen } = flow
  if (byUpload) return ''
  if (state === 'loading') return words.loading
  if (state === 'sealed') return words.submitNow
  if (state === 'review' && !citizen) return words.identifying
  if (state === 'sending') {
    return attempt > 1 ? words.sendingAgain(attempt, attempts) : words.sendingNow
  }
  if (state !== 'unreachable') return ''
  return from === 'sending' ? words.notAnsweredYet : words.unreachable
}

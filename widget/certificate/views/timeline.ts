import type { PublicCertificateItem } from '../../../shared/api/catalogue.ts'
import type { CertificateRequest, LevelProgress } from '../../../shared/api/certificate.ts'
import { type Child, h } from '../../proof/h.ts'
import type { Scene } from '../../proof/views/scene.ts'
import { sayDate } from '../../words/date.ts'
import type { CertificateWords } from '../words/words.ts'
import { officeAt } from './say.ts'

type Mark = 'done' | 'now' | 'to-come' | 'skipped' | 'stopped'

/** Shapes, not colours, and words beside them. */
const marks: { readonly [M in Mark]: string } = {
  done: '✓',
  now: '●',
  'to-come': '○',
  skipped: '–',
  stopped: '✕',
}

/** How far a request has come, from the top: sent, each office, issued. */
export function timeline(
  { language }: Scene,
  { state, levels, steps }: CertificateRequest,
  item: PublicCertificateItem,
  said: CertificateWords,
): Child {
  const day = (moment: string | undefined) => (moment ? sayDate(moment, language) : '')
  const latest = [...steps].reverse()
  const sent = latest.find(({ action }) => action === 'send')
  const [last] = latest
  return h(
    'ol',
    { 'aria-label': said.progress, role: 'list' },
    sent && entry('done', said.submitted, day(sent.at)),
    levels.map((one) => entry(markOf(one), officeAt(item, one.level), progressOf(one))),
    state === 'sealing'
      ? entry('now', said.made, '')
      : entry('to-come', said.made, said.levels['to-come']),
  )

  function isStopped({ level }: LevelProgress): boolean {
    return last?.level === level && (last.action === 'return' || last.action === 'refuse')
  }

  function markOf(one: LevelProgress): Mark {
    if (isStopped(one)) return 'stopped'
    return one.progress === 'approved' ? 'done' : one.progress
  }

  function progressOf(one: LevelProgress): string {
    if (isStopped(one) && last) {
      return `${said.levels[last.action as 'return' | 'refuse']} ${day(last.at)}`
    }
    switch (one.progress) {
      case 'approved': {
        const step = latest.find(({ action, level }) => action === 'approve' && level === one.level)
        return `${said.levels.approved} ${day(step?.at)}`
      }
      case 'now':
        return said.levels.now(day(one.dueAt))
      case 'skipped':
        return said.levels.skipped[one.skipped ?? 'all-from-data']
      default:
        return said.levels['to-come']
    }
  }
}

function entry(mark: Mark, name: string, progress: string): HTMLElement {
  const line = h(
    'li',
    mark === 'now' ? { 'aria-current': 'step' } : {},
    styled(
      h('span', { 'aria-hidden': 'true' }, marks[mark]),
      'float:left;margin-left:-1.75em;background:var(--jz-surface,#fff)',
    ),
    mark === 'now' ? h('strong', {}, name) : name,
    progress && h('p', { class: 'hint' }, progress),
  )
  return styled(
    line,
    'list-style:none;margin-left:.5em;padding:.25em 0 .5em 1.25em;border-left:2px solid var(--jz-line,#c9d1d9)',
  )
}

/** Through the CSSOM, which no content security policy forbids. Only a themed card has the property. */
function styled<E extends HTMLElement>(element: E, style: string): E {
  element.style.cssText = style
  return element
}

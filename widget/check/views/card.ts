import { attempts } from '../../api/reply.ts'
import { type Child, h } from '../../proof/h.ts'
import { refused, unreachable } from '../../proof/views/stopped.ts'
import { showsUpload } from '../flow.ts'
import { confirmed, denied, preview, unknown, waiting, withdraw } from './answers.ts'
import { consent } from './consent.ts'
import { button, type CheckScene, departmentOf } from './scene.ts'

/** What stands above the status line. */
export function head(scene: CheckScene): Child {
  const { base, flow, said } = scene
  const { extras } = base
  const { state, item } = flow
  const { top } = extras
  const heading = headingOf(scene)
  if (flow.byUpload || !heading) return undefined
  return [
    top?.(base),
    !extras.leave && h('button', { class: 'elder', onclick: base.enlarge }, base.words.largeType),
    h('p', { class: 'hint' }, `${said.byCheck} · ${item.text.title}`),
    h('h2', { class: `heading ${state}`, tabindex: -1 }, heading),
  ]
}

function headingOf({ base, flow, said }: CheckScene): string | undefined {
  const { state, item } = flow
  if (state === 'consent') return item.basis === 'consent' ? said.consent : said.notice
  if (state === 'loading' || state === 'unreachable') return undefined
  if (state === 'confirm') return base.extras.headings?.(base).confirm
  const heading = said[state === 'withdrawing' ? 'withdraw' : state]
  return typeof heading === 'string' ? heading : heading(departmentOf(flow))
}

/** What is going on, for the line that screen readers follow. */
export function statusOf({ base, flow, said }: CheckScene): string {
  const { words } = base
  const { state, from, attempt, citizen } = flow
  if (flow.byUpload) return ''
  switch (state) {
    case 'loading':
      return citizen ? words.loading : words.identifying
    case 'asking':
    case 'withdrawing':
      if (attempt > 1) return words.sendingAgain(attempt, attempts)
      return state === 'asking' ? said.askingNow(departmentOf(flow)) : words.sendingNow
    case 'yes':
      return words.submitNow
    case 'waiting':
      return said.submitMeanwhile
    case 'unreachable':
      return from === 'loading' ? said.unreachable : said.notAnsweredYet
    default:
      return ''
  }
}

/** What stands below it. */
export function body(scene: CheckScene): Child {
  const { base, flow, said, hasUpload, act } = scene
  const { words, errand } = base
  if (flow.byUpload) {
    return h(
      'p',
      { class: 'fold' },
      !errand.embedding.folded && words.uploadChosen,
      button(said.checkInstead, () => act({ type: 'by-check' }), ''),
    )
  }
  const hasOther =
    hasUpload && !showsUpload(flow) && /^(confirm|asking|waiting|refused)$/.test(flow.state)
  return [
    view(scene),
    hasOther &&
      h(
        'p',
        { class: 'other' },
        button(words.uploadInstead, () => act({ type: 'by-upload' }), ''),
      ),
  ]
}

function view(scene: CheckScene): Child {
  const { base, flow, said } = scene
  const extra = base.extras.views?.[flow.state as 'refused' | 'confirm']
  if (extra) return extra(base)
  switch (flow.state) {
    case 'consent':
      return consent(scene)
    case 'asking':
      return [
        h('progress', { 'aria-label': said.asking }),
        h('p', { class: 'hint' }, said.mayClose),
      ]
    case 'withdrawing':
      return h('progress', { 'aria-label': said.withdraw })
    case 'preview':
      return preview(scene)
    case 'yes':
      return confirmed(scene)
    case 'no':
      return denied(scene)
    case 'unknown':
      return unknown(scene)
    case 'waiting':
      return waiting(scene)
    case 'withdraw':
      return withdraw(scene)
    case 'withdrawn':
      return h('p', {}, said.isWithdrawn)
    case 'refused':
      return refused(base)
    case 'unreachable':
      return unreachable(base)
    default:
      return undefined
  }
}

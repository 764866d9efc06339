import type { PublicPledgeItem } from '../../../shared/api/catalogue.ts'
import { isOffered, showsUpload } from '../flow.ts'
import { type Child, h } from '../h.ts'
import { cancelled } from './cancelled.ts'
import { notice } from './notice.ts'
import { questions } from './questions.ts'
import { review } from './review.ts'
import type { Extras, Scene } from './scene.ts'
import { sealed } from './sealed.ts'
import { refused, unreachable } from './stopped.ts'

/** What stands above the status line: what this is about, how far along, and the state's heading. */
export function head(scene: Scene): Child {
  const { item, state, byUpload } = scene.flow
  const { words, extras } = scene
  const headings: { readonly [state: string]: string } = {
    ...words.headings,
    ...extras.headings?.(scene),
  }
  const heading = headings[state]
  if (byUpload || !item || !heading) return undefined
  const about = [item.text.title]
  if (isOffered(item)) {
    const order = ['notice', 'identity', 'questions', 'review', 'confirm'].filter(
      (step) =>
        headings[step] &&
        (step !== 'questions' || (item as PublicPledgeItem).questions?.length !== 0),
    )
    const at = order.indexOf(state) + 1
    about.unshift(words.byPledge)
    if (at && order[1]) about.push(words.step(at, order.length))
  }
  return [
    extras.top?.(scene),
    !extras.leave && h('button', { class: 'elder', onclick: scene.enlarge }, words.largeType),
    h('p', { class: 'hint' }, about.join(' · ')),
    h('h2', { class: 'heading', tabindex: -1 }, heading),
  ]
}

/** What stands below it. */
export function body(scene: Scene, hasUpload: boolean): Child {
  const { flow, words, act } = scene
  const { item, state, byUpload } = flow
  if (byUpload && isOffered(item)) {
    return h(
      'p',
      { class: 'fold' },
      !scene.errand.embedding.folded && words.uploadChosen,
      h('button', { onclick: () => act({ type: 'by-pledge' }) }, words.pledgeInstead),
    )
  }
  return [
    view(scene),
    hasUpload &&
      isOffered(item) &&
      state !== 'sealed' &&
      !showsUpload(flow) &&
      h(
        'p',
        { class: 'other' },
        h('button', { onclick: () => act({ type: 'by-upload' }) }, words.uploadInstead),
      ),
  ]
}

function view(scene: Scene): Child {
  const { state } = scene.flow
  return (scene.extras.views?.[state] ?? views[state])?.(scene)
}

/** Each state has an item of its kind. */
const views: NonNullable<Extras['views']> = {
  cancelled,
  unreachable,
  refused,
  notice: (scene) => notice(scene, scene.flow.item as PublicPledgeItem),
  questions: (scene) => questions(scene, scene.flow.item as PublicPledgeItem),
  review: (scene) =>
    scene.flow.citizen && review(scene, scene.flow.item as PublicPledgeItem, scene.flow.citizen),
  sending: ({ words }) => h('progress', { 'aria-label': words.headings.sending }),
  sealed: (scene) => scene.flow.sealed && sealed(scene, scene.flow.sealed),
}

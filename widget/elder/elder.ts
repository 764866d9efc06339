import type { Errand } from '../proof/conduct.ts'
import { isPledge } from '../proof/flow.ts'
import type { Child } from '../proof/h.ts'
import { h } from '../proof/h.ts'
import type { Extras, Scene } from '../proof/views/scene.ts'
import { findHelp } from './help.ts'
import { reading } from './reading.ts'
import { wearLargeType } from './sheet.ts'
import { stayInSight } from './stay-in-sight.ts'
import { turning } from './turning.ts'
import { bar } from './views/bar.ts'
import { noticePage, noticePages } from './views/notice.ts'
import { questionPage } from './views/question.ts'
import { reviewPage } from './views/review.ts'
import { alsoElsewhere, remember } from './wish.ts'
import { elderWords } from './words.ts'

/**
 * Large type, one thing on a page, help in reach, and a voice that reads (适老化).
 *
 * @param base what the card has beyond what comes with the script; it has that again afterwards
 * @param extend draws the card with these extras
 * @param asked the citizen's own click; none when it was chosen before, or by the host
 */
export function elder(
  errand: Errand,
  root: ShadowRoot,
  base: Extras,
  extend: (extras: Extras) => void,
  asked: Event | undefined,
): void {
  // A second click, while the code was on its way.
  if (base.leave) return
  const { embedding, language } = errand
  const said = elderWords[language]
  const pages = turning()
  const undress = wearLargeType(root, embedding.chunks)
  const tools = bar(said, () => voice.toggle())
  const voice = reading(root, language, said, tools.showVoice)
  const { host } = root
  const letGo = host.id === 'jz-proof-page' ? stayInSight(tools.show(0), host) : undefined
  findHelp(embedding, language).then(tools.tell)
  extend({
    ...base,
    headings,
    views: {
      ...base.views,
      notice: (scene) => paged(scene, noticePage),
      questions: (scene) => paged(scene, questionPage),
      review,
    },
    top,
    leave,
  })
  if (asked) {
    remember(true)
    alsoElsewhere('.elder')
  }

  /** Called first for each drawing. */
  function headings(scene: Scene) {
    const { flow } = scene
    const { item } = flow
    const own = base.headings?.(scene)
    if (!isPledge(item)) return { ...own }
    pages.settle(flow, item)
    voice.follow(flow, pages.page)
    const at = pages.page + 1
    return {
      ...own,
      notice: said.noticePage(at, noticePages(item).length),
      ...(item.questions.length > 0 && {
        questions: said.questionPage(at, item.questions.length),
      }),
      review: at > 1 ? said.pledge : said.check,
      // Help must not go when it is needed most.
      unreachable: said.unreachable,
    }
  }

  function paged(scene: Scene, view: typeof noticePage | typeof questionPage): Child {
    const { item } = scene.flow
    return isPledge(item) && view(scene, item, pages, said)
  }

  function review(scene: Scene): Child {
    const { item, citizen } = scene.flow
    const isTyped = base.views?.review !== undefined
    return isPledge(item) && citizen && reviewPage(scene, item, citizen, pages, said, isTyped)
  }

  function top(scene: Scene): Child {
    return [
      h('button', { class: 'leave', type: 'button', onclick: exit }, said.leave),
      tools.show(pages.page),
      base.top?.(scene),
    ]
  }

  function exit(): void {
    remember(false)
    leave()
    extend(base)
    alsoElsewhere('.leave')
  }

  function leave(): void {
    voice.end()
    letGo?.()
    undress()
  }
}

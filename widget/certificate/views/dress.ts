import type { PublicCertificateItem } from '../../../shared/api/catalogue.ts'
import type { CertificateRequest } from '../../../shared/api/certificate.ts'
import type { Flow } from '../../proof/flow.ts'
import { h } from '../../proof/h.ts'
import type { Extras } from '../../proof/views/scene.ts'
import { requestIn } from '../standing.ts'
import type { CertificateWords, Ending } from '../words/words.ts'
import { form } from './form.ts'
import { issued } from './issued.ts'
import type { Means } from './means.ts'
import { notice } from './notice.ts'
import { ending, progress } from './progress.ts'
import { review } from './review.ts'
import { officeAt } from './say.ts'

/** The words and views of a certificate, in the places of a pledge's. */
export function dress(
  extras: Extras,
  flow: Flow,
  item: PublicCertificateItem,
  said: CertificateWords,
  means: Means,
): Extras {
  const request = requestIn(flow)
  const { headings } = said
  // A refusal has a code; how a request ended has none.
  const hasEnded = request && !flow.code
  // Agreeing is confirmed before there is a form, in a frame of ours; then no steps are counted yet.
  const isOrder = flow.state === 'confirm' && flow.doing === 'order'
  return {
    ...extras,
    words: {
      ...said.words,
      sendingNow: flow.doing === 'submission' ? said.submitting : said.ordering,
      ...extras.words,
    },
    headings: (scene) => ({
      ...extras.headings?.(scene),
      notice: isOrder ? '' : headings.notice,
      questions: isOrder ? '' : headings.questions,
      review: isOrder ? '' : headings.review,
      sending: flow.doing === 'submission' ? headings.review : headings.notice,
      ...(request && {
        waiting: waitingFor(request, item, said),
        sealed: headings.sealed,
        ...(hasEnded && { refused: headings.endings[request.state as Ending] }),
      }),
    }),
    views: {
      ...extras.views,
      notice: (scene) => notice(scene, item, said),
      sending: ({ words }) => [
        h('progress', { 'aria-label': words.sendingNow }),
        // What was typed is kept by this tab until it has arrived.
        flow.doing !== 'submission' && h('p', { class: 'hint' }, said.mayClose),
      ],
      ...(request && {
        questions: (scene) => form(scene, request, item, said, means),
        review: (scene) => review(scene, request, item, said),
        waiting: (scene) => progress(scene, request, item, said, means),
        sealed: (scene) => issued(scene, request, item, said, means),
        ...(hasEnded && { refused: (scene) => ending(scene, request, item, said) }),
      }),
    },
  }
}

/** Whose turn it is, as far as the heading says it. */
function waitingFor(
  { state, levels, steps }: CertificateRequest,
  item: PublicCertificateItem,
  { headings }: CertificateWords,
): string {
  if (state === 'sealing') return headings.sealing
  if (state === 'returned') return headings.returned(officeAt(item, steps[steps.length - 1]?.level))
  return headings.waiting(officeAt(item, levels.find((one) => one.progress === 'now')?.level))
}

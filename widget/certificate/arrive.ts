import type { PublicCertificateItem } from '../../shared/api/catalogue.ts'
import type { CertificateRequest } from '../../shared/api/certificate.ts'
import type { Answer, Answers } from '../../shared/catalogue/question.ts'
import type { Flow } from '../proof/flow.ts'
import { formOf, saidIn } from './form.ts'
import { isOf, type Kept } from './kept.ts'
import { asStanding, isOpen, stepFor } from './standing.ts'

/** An answer of the platform: which step it leads to, and what the form says there. */
export function arrive(
  item: PublicCertificateItem,
  kept: Kept,
  flow: Flow,
  request: CertificateRequest,
): Flow {
  const step = stepFor(request)
  if (!step) return { ...flow, state: 'unreachable', from: 'loading' }
  const arrived: Flow = {
    ...flow,
    state: step,
    from: 'loading',
    code: '',
    errors: [],
    replaced: false,
    doing: undefined,
    answers: {},
    sealed: asStanding(request),
  }
  if (!isOpen(request)) return arrived
  const isOurs = isOf(kept, request)
  const answers = { ...saidIn(request), ...(isOurs && kept.answers), ...flow.answers }
  const resumed = flow.doing === 'submission' ? 'review' : isOurs && kept.step
  const state = flow.state === 'loading' && resumed ? resumed : step
  return { ...arrived, state, answers: fitting(item, request, flow, answers) }
}

/** Of what was said before, what the form still takes: what a department has filled in since stays so. */
function fitting(
  item: PublicCertificateItem,
  request: CertificateRequest,
  { state, doing }: Flow,
  answers: Answers,
): Answers {
  const isNew = state === 'sending' && doing === 'order'
  const kept: { [field: string]: Answer } = {}
  for (const { question, source, own } of formOf(item, request, answers)) {
    if (own !== undefined && !(isNew && source !== undefined)) kept[question.id] = own
  }
  return kept
}

import type { Decision, decideRequest, getRequest } from '../../shared/api/certificate-desk.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Act } from '../http/serve.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { deskView, mayDo, unprintableIn } from './desk-view.ts'
import { finish } from './finish.ts'
import { markDecided, markDue } from './marks.ts'
import { type AtDesk, openAtDesk } from './open-at-desk.ts'
import { fieldsIn, seenIn } from './opened.ts'
import { takeStep } from './take-step.ts'

/** Shows an approver a request with its fields and where they are from. */
export function requestGetter(parts: CertificateParts): Act<typeof getRequest> {
  return async ({ account, params: { reference }, query: { lang } }) => {
    const opened = await openAtDesk(parts, account, reference)
    return opened instanceof Refusal ? opened : deskView(parts, opened, lang)
  }
}

/**
 * Decides on a request, on what was seen and on nothing else. The last approval has the certificate issued in
 * the same breath; should that break off, it stays `sealing` until the platform has finished it.
 */
export function requestDecider(parts: CertificateParts): Act<typeof decideRequest> {
  return async ({ account, params: { reference }, query: { lang }, body }) => {
    const now = parts.clock()
    const opened = await openAtDesk(parts, account, reference)
    if (opened instanceof Refusal) return opened
    const { asker, actor, record, item, key } = opened
    const fields = fieldsIn(record, key)
    if (isRepeated(opened, body.action)) return deskView(parts, opened, lang)
    if (seenIn(fields, record.content.steps.length, key) !== body.seen) return changed(opened)
    if (
      body.action === 'approve' &&
      (await unprintableIn(parts.document, item, fields)).length > 0
    ) {
      return new Refusal('not-printable')
    }
    const reason = body.action === 'approve' ? undefined : body.reason
    const step = {
      action: body.action,
      actor,
      staffNumber: asker.staffNumber,
      ...(reason && { reason }),
      now,
    }
    const decided = await takeStep(parts, record, key, item, step)
    if (decided instanceof Refusal) return decided
    await Promise.all([
      markDecided(parts, decided, asker.account, decided.content.steps.at(-1)?.at ?? ''),
      markDue(parts, decided, item),
    ])
    const stands = await finish(parts, decided, now)
    return deskView(parts, { ...opened, record: stands }, lang)
  }
}

/** What was seen is not what stands: it came back changed, or is not theirs to decide any more. */
function changed(opened: AtDesk): Refusal {
  const { state } = opened.record.content.standing
  return mayDo(opened).may.length > 0
    ? new Refusal('screen-stale')
    : new Refusal('request-moved-on', { state })
}

/** The same decision by the same person once more, because the answer to it was lost. */
function isRepeated({ asker, record }: AtDesk, action: Decision['action']): boolean {
  const last = record.content.steps.filter(({ by }) => by !== 'system').at(-1)
  return last?.account === asker.account && last.action === action
}

import type { Decision } from '../../shared/api/certificate-desk.ts'
import type { LevelRule } from '../../shared/certificate/standing.ts'
import { stepOf } from '../../shared/certificate/step.ts'
import { type Outcome, Refusal } from '../../shared/kernel/problem.ts'
import type { RequestRecord } from '../table/request-record.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { mayDo, unprintableIn } from './desk-view.ts'
import { finish } from './finish.ts'
import { giveNumbers } from './issue-certificate.ts'
import { markDecided, markDue } from './marks.ts'
import { type AtDesk, findRequest } from './open-at-desk.ts'
import { fieldsIn, seenIn } from './opened.ts'
import { reasonIn } from './request-view.ts'
import { takeStep } from './take-step.ts'

/**
 * Decides on a request, on what was seen and on nothing else. The last approval has the certificate issued in
 * the same breath; should that break off, it stays `sealing` until the platform has finished it.
 *
 * @param together the rule by which it is one of several approved at once
 * @returns the request as it stands then; as it stood, when this was decided before and the answer got lost
 */
export async function decide(
  parts: CertificateParts,
  opened: AtDesk,
  decision: Decision,
  together?: LevelRule['together'],
): Promise<Outcome<RequestRecord>> {
  const now = parts.clock()
  const { asker, actor, record, item, key } = opened
  const { action, seen } = decision
  if (isRepeated(opened, decision)) return record
  const fields = fieldsIn(record, key)
  if (seenIn(fields, record.content.steps.length, key) !== seen) return changed(opened)
  if (action === 'approve' && (await unprintableIn(parts.document, item, fields)).length > 0) {
    return new Refusal('not-printable')
  }
  const numbers = isLast(opened, action) ? giveNumbers(parts, record, now) : undefined
  // Whoever needs them hears of it; a decision that is not taken leaves them unused.
  numbers?.catch(() => undefined)
  const decided = await takeStep(parts, record, key, item, {
    action,
    actor,
    staffNumber: asker.staffNumber,
    ...(decision.action !== 'approve' && { reason: decision.reason }),
    ...(together && { together }),
    now,
  })
  if (decided instanceof Refusal) return (await repeatedIn(parts, opened, decision)) ?? decided
  const [finished] = await Promise.all([
    finish(parts, decided, now, numbers),
    markDecided(parts, decided, asker.account, decided.content.steps.at(-1)?.at ?? ''),
    markDue(parts, decided, item),
  ])
  return finished
}

/** The request as it stands, if this very decision was first: the button was pressed twice, say. */
async function repeatedIn(
  parts: CertificateParts,
  opened: AtDesk,
  decision: Decision,
): Promise<RequestRecord | undefined> {
  const record = await findRequest(parts, opened.record.reference)
  const isFirst = !(record instanceof Refusal) && isRepeated({ ...opened, record }, decision)
  return isFirst ? record : undefined
}

/** Whether nobody has to approve after this, and the certificate is made. */
function isLast({ record, actor, item }: AtDesk, action: Decision['action']): boolean {
  const to = stepOf(record.content.standing, action, actor, item.levels)
  return typeof to !== 'string' && to.state === 'sealing'
}

/** What was seen is not what stands: it came back changed, or is not theirs to decide any more. */
function changed(opened: AtDesk): Refusal {
  const { state } = opened.record.content.standing
  return mayDo(opened).may.length > 0
    ? new Refusal('screen-stale')
    : new Refusal('request-moved-on', { state })
}

/** The same decision by the same person once more, because the answer to it was lost. */
export function isRepeated({ asker, record, key }: AtDesk, decision: Decision): boolean {
  const { steps } = record.content
  const at = steps.map(({ by }) => by !== 'system').lastIndexOf(true)
  const last = steps[at]
  if (last?.account !== asker.account || last.action !== decision.action) return false
  return decision.action === 'approve' || reasonIn(last, at, key) === decision.reason
}

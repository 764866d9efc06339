import { randomBytes } from 'node:crypto'
import type {
  Decision,
  RequestAtDesk,
  RequestFilter,
  RequestQueue,
} from '../../../shared/api/certificate-desk.ts'
import type { Standing } from '../../../shared/certificate/standing.ts'
import { type CertificateAction, stepOf } from '../../../shared/certificate/step.ts'
import type { Staff } from '../../../shared/desk/staff.ts'
import { addDays, toInstant } from '../../../shared/kernel/instant.ts'
import type { ProblemCode } from '../../../shared/kernel/problem.ts'
import { toReference } from '../../../shared/seal/reference.ts'
import {
  actorOf,
  atDesk,
  inQueue,
  isAt,
  type Kept,
  mayLook,
  rules,
  seenOf,
} from './request-kept.ts'
import { wording } from './request-samples.ts'

const pageLength = 5

export type Ask = Partial<Pick<Kept, 'fields' | 'unprintable'>> & {
  readonly people?: readonly string[]
  readonly village?: string
  readonly daysLeft?: number
}

/**
 * Requests for certificates in memory, decided by the product's own state machine: what the platform
 * answers at the desk, without the platform.
 */
export class RequestOffice {
  readonly kept = new Map<string, Kept>()

  ask({ people = ['citizen'], daysLeft = 4, ...more }: Ask = {}): Kept {
    const village = more.village ?? '681302001001'
    const sentAt = toInstant(Date.now())
    const reference = toReference(randomBytes(12))
    const draft: Standing = {
      state: 'draft',
      people,
      village,
      isAllFromData: false,
      approvals: [],
      skipped: [],
    }
    const standing = stepOf(draft, 'send', { kind: 'citizen', person: people[0] ?? '' }, rules)
    if (typeof standing === 'string') throw new Error(standing)
    const kept: Kept = {
      reference,
      sentAt,
      standing,
      fields: more.fields ?? wording.fields,
      unprintable: more.unprintable ?? [],
      steps: [{ action: 'send', at: sentAt, by: 'citizen' }],
      dueAt: addDays(sentAt, daysLeft),
    }
    this.kept.set(reference, kept)
    return kept
  }

  /** Takes a step as somebody, as the platform would: the desk hears of it when it asks. */
  take(kept: Kept, action: CertificateAction, who: Staff | 'citizen' | 'system', reason?: string) {
    const standing = stepOf(kept.standing, action, actorOf(who, kept), rules)
    if (typeof standing === 'string') return standing
    const { level } = kept.standing
    kept.standing = standing
    kept.steps = [
      ...kept.steps,
      {
        action,
        at: toInstant(Date.now()),
        ...(typeof who === 'string'
          ? { by: who }
          : { by: 'staff', level: level ?? 'district', staffNumber: who.staffNumber }),
        ...(reason !== undefined && { reason }),
      },
    ]
    if (action === 'issue') kept.number = '681302-2026-000042'
    return undefined
  }

  list(staff: Staff, show: RequestFilter, after: string | undefined): RequestQueue {
    const now = toInstant(Date.now())
    const wanted = [...this.kept.values()].filter((one) => {
      const { level } = one.standing
      if (show === 'decided')
        return one.steps.some((step) => step.staffNumber === staff.staffNumber)
      if (show === 'waiting') return level !== undefined && isAt(staff, one, level)
      return level !== undefined && one.dueAt <= now && mayLook(staff, one)
    })
    const keyed = wanted
      .map((one) => ({ one, key: `${one.dueAt}#${one.reference}` }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .filter(({ key }) => after === undefined || key > after)
    const page = keyed.slice(0, pageLength)
    const last = page[page.length - 1]
    return {
      requests: page.map(({ one }) => inQueue(one)),
      ...(keyed.length > pageLength && last && { next: last.key }),
    }
  }

  read(staff: Staff, reference: string): RequestAtDesk | ProblemCode {
    const one = this.kept.get(reference)
    if (!one) return 'certificate-unknown'
    return mayLook(staff, one) ? atDesk(staff, one) : 'role-missing'
  }

  decide(staff: Staff, reference: string, decision: Decision): RequestAtDesk | ProblemCode {
    const one = this.kept.get(reference)
    if (!one) return 'certificate-unknown'
    if (!mayLook(staff, one)) return 'role-missing'
    const { action } = decision
    const to = stepOf(one.standing, action, actorOf(staff, one), rules)
    if (to === 'wrong-state' || to === 'not-yours') return 'request-moved-on'
    if (typeof to === 'string') return to
    if (decision.seen !== seenOf(one)) return 'screen-stale'
    if (action === 'approve' && one.unprintable.length > 0) return 'not-printable'
    this.take(one, action, staff, action === 'approve' ? undefined : decision.reason)
    return atDesk(staff, one)
  }
}

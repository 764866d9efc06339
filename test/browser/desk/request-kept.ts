import { createHash } from 'node:crypto'
import type { RequestAtDesk, RequestInQueue } from '../../../shared/api/certificate-desk.ts'
import { areaAt, type Level, levels } from '../../../shared/certificate/area.ts'
import type { LevelRule, Standing } from '../../../shared/certificate/standing.ts'
import { stepOf } from '../../../shared/certificate/step.ts'
import type { Staff } from '../../../shared/desk/staff.ts'
import { addDays } from '../../../shared/kernel/instant.ts'
import { offices, villages, wording } from './request-samples.ts'

export const rules: readonly LevelRule[] = levels.map((level) => ({ level, days: 5 }))
/** One request as the office of this test keeps it. */
export interface Kept {
  readonly reference: string
  readonly sentAt: string
  standing: Standing
  fields: RequestAtDesk['fields']
  unprintable: string[]
  steps: RequestAtDesk['steps']
  dueAt: string
  number?: string
}

const postings = ({ roles }: Staff) =>
  roles.flatMap((one) => (one.role === 'approver' ? [{ level: one.level, area: one.area }] : []))

export const isAt = (staff: Staff, { standing }: Kept, level: Level) =>
  postings(staff).some(
    (one) => one.level === level && one.area === areaAt(standing.village, one.level),
  )

export const mayLook = (staff: Staff, one: Kept) => levels.some((level) => isAt(staff, one, level))

/** A member of staff is the person of the same number. */
export function actorOf(who: Staff | 'citizen' | 'system', { standing }: Kept) {
  if (who === 'system') return { kind: 'system' } as const
  if (who === 'citizen') return { kind: 'citizen', person: standing.people[0] ?? '' } as const
  const { staffNumber } = who
  const of = { account: staffNumber, person: staffNumber, postings: postings(who) }
  return { kind: 'staff', ...of } as const
}

export const seenOf = ({ fields, standing, steps }: Kept) =>
  createHash('sha256')
    .update(JSON.stringify([fields, standing.state, steps.length]))
    .digest('base64url')

export function inQueue({ reference, standing, sentAt, dueAt, fields }: Kept): RequestInQueue {
  const { state, level, village } = standing
  return {
    reference,
    item: 'family-planning-certificate',
    title: wording.title,
    state,
    ...(level && { level, remindAt: addDays(dueAt, -2), dueAt }),
    village: villages[village] ?? village,
    sentAt,
    corrections: fields.filter(({ corrected }) => corrected !== undefined).length,
  }
}

export function atDesk(staff: Staff, one: Kept): RequestAtDesk {
  const { standing, fields, unprintable, steps, dueAt, number } = one
  const allowed = (['approve', 'return', 'refuse', 'revoke'] as const).map(
    (action) => [action, stepOf(standing, action, actorOf(staff, one), rules)] as const,
  )
  const may = allowed.flatMap(([action, to]) => (typeof to === 'string' ? [] : [action]))
  const why = allowed.map(([, to]) => to)
  const reached = standing.level ? levels.indexOf(standing.level) : -1
  return {
    ...inQueue(one),
    agency: wording.agency,
    proves: wording.proves,
    basis: wording.basis,
    fields,
    unprintable,
    levels: levels.map((level, at) => ({
      level,
      office: offices[level],
      progress: reached < 0 || at < reached ? 'approved' : at === reached ? 'now' : 'to-come',
      ...(at === reached && { dueAt }),
    })),
    steps,
    seen: seenOf(one),
    may,
    ...(may.length === 0 && {
      onlyLooking: why.includes('own-request')
        ? 'own-request'
        : why.includes('decided-before')
          ? 'decided-before'
          : 'not-your-turn',
    }),
    ...(number !== undefined && { number }),
  }
}

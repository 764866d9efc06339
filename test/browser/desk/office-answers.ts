import * as z from 'zod/mini'
import {
  Decision,
  listRequests,
  RequestAtDesk,
  RequestQueue,
} from '../../../shared/api/certificate-desk.ts'
import { problemKinds } from '../../../shared/api/problem.ts'
import type { Staff } from '../../../shared/desk/staff.ts'
import type { ProblemCode } from '../../../shared/kernel/problem.ts'
import type { RequestOffice } from './request-office.ts'
import { people } from './request-samples.ts'
import type { AnswerAtDesk, AskedAtDesk } from './request-server.ts'

/** What an office in memory answers the desk, parsed by the contract on the way in and on the way out. */
export function answerFrom(
  office: RequestOffice,
  { subject, path: [kind, reference, act], query, body }: AskedAtDesk,
): AnswerAtDesk {
  const staff: Staff | undefined = new Map(Object.entries(people)).get(subject)
  if (!staff) return refusal('staff-unknown')
  if (kind === 'me') return [200, staff]
  if (kind !== 'requests') return [200, { letters: [], items: [], rosters: [] }]
  if (!staff.roles.some(({ role }) => role === 'approver')) return refusal('role-missing')
  if (!reference) {
    const { show, after } = z.parse(listRequests.query, query)
    return [200, z.parse(RequestQueue, office.list(staff, show, after))]
  }
  if (!act) return told(office.read(staff, reference))
  const decision = z.safeParse(Decision, body)
  if (!decision.success) return refusal('malformed-request')
  return told(office.decide(staff, reference, decision.data))
}

const told = (came: RequestAtDesk | ProblemCode): AnswerAtDesk =>
  typeof came === 'string' ? refusal(came) : [200, z.parse(RequestAtDesk, came)]

function refusal(code: ProblemCode): AnswerAtDesk {
  const kind = problemKinds[code]
  return [kind.status, { code, ...kind }]
}

import {
  type ApprovalOutcome,
  type Approvals,
  approvalOutcomes,
  type approveTogether,
} from '../../shared/api/certificate-desk.ts'
import { togetherRule } from '../../shared/certificate/together.ts'
import { Refusal } from '../../shared/kernel/problem.ts'
import type { Asker } from '../desk/who-is-asking.ts'
import type { Act } from '../http/serve.ts'
import { askingApprover } from './approver.ts'
import type { CertificateParts } from './certificate-parts.ts'
import { decide, isRepeated } from './decide.ts'
import { mayDo } from './desk-view.ts'
import { isDrawn } from './draw.ts'
import { findRequest, openAtDesk } from './open-at-desk.ts'

type Named = Approvals['requests'][number]

/** Approves several requests at once. Each is a step and a seal of its own, and none waits for another. */
export function togetherApprover(parts: CertificateParts): Act<typeof approveTogether> {
  return async ({ account, body: { requests } }) => {
    const asker = await askingApprover(parts, account)
    if (asker instanceof Refusal) return asker
    const outcomes = requests.map(async (named) => ({
      reference: named.reference,
      outcome: await approveOne(parts, asker, named),
    }))
    return { outcomes: await Promise.all(outcomes) }
  }
}

async function approveOne(
  parts: CertificateParts,
  asker: Asker,
  { reference, seen }: Named,
): Promise<ApprovalOutcome> {
  const record = await findRequest(parts, reference)
  const opened = record instanceof Refusal ? record : await openAtDesk(parts, asker, record)
  if (opened instanceof Refusal) return outcomeOf(opened)
  const decision = { action: 'approve', seen } as const
  const { standing } = opened.record.content
  const rule = togetherRule(standing, opened.item.levels)
  if (!isRepeated(opened, decision) && mayDo(opened).may.includes('approve')) {
    if (!rule) return 'not-together'
    if (isDrawn(opened.key, standing, rule.oneIn)) return 'drawn'
  }
  const decided = await decide(parts, opened, decision, rule)
  return decided instanceof Refusal ? outcomeOf(decided) : 'approved'
}

/** @throws Error on a refusal that is no outcome of an approval */
function outcomeOf({ code }: Refusal): ApprovalOutcome {
  const outcome = approvalOutcomes.find((one) => one === code)
  if (!outcome) throw new Error(`an approval cannot be refused as ${code}`)
  return outcome
}

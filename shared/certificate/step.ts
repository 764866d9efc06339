import { areaAt, type Level } from './area.ts'
import type { CertificateState, LevelRule, SkipReason, Standing } from './standing.ts'

export const certificateActions = [
  'send',
  'renew',
  'withdraw',
  'approve',
  'return',
  'refuse',
  'issue',
  'revoke',
  'supersede',
  'expire',
] as const

export type CertificateAction = (typeof certificateActions)[number]

/** Who acts. The system begins renewals, issues, supersedes and ends what has run its time; nobody decides in its name. */
export type Actor =
  | { readonly kind: 'citizen'; readonly person: string }
  | {
      readonly kind: 'staff'
      readonly account: string
      /** Blind index of their own ID number: nobody decides on their own request. */
      readonly person: string
      readonly postings: readonly { readonly level: Level; readonly area: string }[]
    }
  | { readonly kind: 'system' }

/**
 * Why a step is not taken.
 * - `wrong-state`: not from where the request stands now;
 * - `not-yours`: not by this kind of actor, or of another's request, level or area;
 * - `own-request`: by somebody it is about;
 * - `decided-before`: by somebody who approved it at another level.
 */
export type StepRefusal = 'wrong-state' | 'not-yours' | 'own-request' | 'decided-before'

/**
 * The one place where a request for a certificate goes from state to state. Pure: whoever writes the outcome
 * does so on condition that the standing is unchanged, so that of two at the same moment one is first.
 *
 * @param rules the levels of the item, in the order in which they approve
 */
export function stepOf(
  standing: Standing,
  action: CertificateAction,
  actor: Actor,
  rules: readonly LevelRule[],
): Standing | StepRefusal {
  if (!from[action].includes(standing.state)) return 'wrong-state'
  const refusal = refuse(standing, action, actor, rules)
  return refusal ?? outcome(standing, action, actor, rules)
}

const from: { readonly [A in CertificateAction]: readonly CertificateState[] } = {
  send: ['draft', 'returned'],
  renew: ['draft'],
  withdraw: ['draft', 'at-level', 'returned'],
  approve: ['at-level'],
  return: ['at-level'],
  refuse: ['at-level'],
  issue: ['sealing'],
  revoke: ['issued'],
  supersede: ['issued'],
  expire: ['issued'],
}

function refuse(
  { people, village, level, approvals, renewal }: Standing,
  action: CertificateAction,
  actor: Actor,
  rules: readonly LevelRule[],
): StepRefusal | undefined {
  switch (action) {
    case 'send':
    case 'withdraw':
      return actor.kind === 'citizen' && actor.person === people[0] ? undefined : 'not-yours'
    case 'renew':
      return actor.kind === 'system' && renewal ? undefined : 'not-yours'
    case 'issue':
    case 'supersede':
    case 'expire':
      return actor.kind === 'system' ? undefined : 'not-yours'
    default: {
      // What was issued is revoked by the office that issued it: that of the last level.
      const deciding = action === 'revoke' ? rules[rules.length - 1]?.level : level
      const isTheirs =
        actor.kind === 'staff' &&
        actor.postings.some(
          (one) => one.level === deciding && one.area === areaAt(village, one.level),
        )
      if (actor.kind !== 'staff' || !isTheirs) return 'not-yours'
      if (people.includes(actor.person)) return 'own-request'
      const decided = approvals.some(
        ({ account, person }) => account === actor.account || person === actor.person,
      )
      return action !== 'revoke' && decided ? 'decided-before' : undefined
    }
  }
}

function outcome(
  standing: Standing,
  action: CertificateAction,
  actor: Actor,
  rules: readonly LevelRule[],
): Standing {
  switch (action) {
    case 'send':
    case 'renew':
      return turnTo({ ...standing, approvals: [], skipped: [] }, rules)
    case 'approve': {
      const { level, approvals } = standing
      if (!level || actor.kind !== 'staff') return standing
      const done = [...approvals, { level, account: actor.account, person: actor.person }]
      const at = rules.findIndex((rule) => rule.level === level)
      return turnTo({ ...standing, approvals: done }, rules.slice(at + 1))
    }
    default:
      return ended(standing, after[action])
  }
}

const after = {
  withdraw: 'withdrawn',
  return: 'returned',
  refuse: 'refused',
  issue: 'issued',
  revoke: 'revoked',
  supersede: 'superseded',
  expire: 'expired',
} as const

/** To the first level that is left and not to be skipped; after the last one the certificate is made. */
function turnTo(standing: Standing, left: readonly LevelRule[]): Standing {
  const [rule, ...rest] = left
  if (!rule) return ended(standing, 'sealing')
  const reason = skipped(standing, rule, rest)
  if (!reason) return { ...standing, state: 'at-level', level: rule.level }
  return turnTo(
    { ...standing, skipped: [...standing.skipped, { level: rule.level, reason }] },
    rest,
  )
}

/**
 * The last level is never left out, because a person answers for every certificate, but where that person did
 * before and the record has not changed.
 */
function skipped(
  { isAllFromData, renewal }: Standing,
  { skip }: LevelRule,
  rest: readonly LevelRule[],
): SkipReason | undefined {
  if (renewal) return renewal === 'unchanged' ? 'unchanged' : undefined
  return isAllFromData && rest.length > 0 ? skip : undefined
}

function ended({ level: _, ...standing }: Standing, state: CertificateState): Standing {
  return { ...standing, state }
}

import type { PublicPledgeItem } from '../../shared/api/catalogue.ts'
import type { SealedPledge } from '../../shared/api/pledge.ts'
import { fetchPledge, postPledge } from '../api/client.ts'
import { persist, type Reply } from '../api/reply.ts'
import type { Citizen, CitizenTokens } from '../api/token.ts'
import type { Flow, FlowEvent } from './flow.ts'

/** Keys of 128 random bits. `randomUUID` is too young, and https only. */
export function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}

export async function identify(tokens: CitizenTokens): Promise<FlowEvent> {
  const reply = await tokens.get()
  if (reply.kind === 'answer') return { type: 'citizen', citizen: reply.body, spareKey: newKey() }
  return asEvent(reply)
}

/**
 * Sends the pledge until there is an answer: a receipt, a reason, or the certainty that nobody answers.
 * Every way in which an earlier answer may have been lost ends in the receipt that stands.
 */
export async function sendPledge(
  flow: Flow,
  item: PublicPledgeItem,
  reviewed: Citizen,
  origin: string,
  tokens: CitizenTokens,
  onAttempt: (attempt: number) => void,
): Promise<FlowEvent> {
  let key = flow.key
  const tried: string[] = []
  for (;;) {
    const identity = await identify(tokens)
    if (identity.type !== 'citizen') return identity
    const { citizen } = identity
    if (!isSamePerson(citizen, reviewed)) return identity
    const reply = await persist(
      () =>
        postPledge(origin, citizen.token, key, {
          item: item.id,
          itemVersion: item.version,
          wording: item.wording,
          case: citizen.case,
          answers: flow.answers,
        }),
      onAttempt,
    )
    if (reply.kind !== 'refused') return asSealed(reply)
    const { code, reference, same } = reply.problem
    if (code === 'already-pledged' && reference) {
      const standing = await persist(() => fetchPledge(origin, citizen.token), onAttempt)
      return asSealed(standing, !same)
    }
    // Once each: another token when this one died on the way, and another key when this one was
    // used for answers that changed since; what was recorded then comes back by its reference.
    if (tried.includes(code)) return asEvent(reply)
    tried.push(code)
    if (code === 'token-expired') tokens.forget()
    else if (code === 'idempotency-key-reused') key = newKey()
    else return asEvent(reply)
  }
}

/** @param earlier whether what stands says something else than what was just sent */
function asSealed(reply: Reply<SealedPledge>, earlier = false): FlowEvent {
  if (reply.kind !== 'answer') return asEvent(reply)
  const { reference, receipt } = reply.body
  if (!receipt || !reference) return { type: 'unreachable' }
  return { type: 'sealed', sealed: { ...reply.body, earlier } }
}

function asEvent(reply: Exclude<Reply<unknown>, { kind: 'answer' }>): FlowEvent {
  if (reply.kind === 'refused') return { type: 'refused', problem: reply.problem }
  return { type: 'unreachable' }
}

export function isSamePerson(one: Citizen, other: Citizen): boolean {
  return (
    one.case === other.case &&
    one.person.idNumber === other.person.idNumber &&
    one.subject?.idNumber === other.subject?.idNumber
  )
}
